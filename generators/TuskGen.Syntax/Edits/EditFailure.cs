namespace TuskGen.Syntax;

/// <summary>Says why a document was not edited.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Message">The reason in one line of English, with what to do instead.</param>
/// <param name="Places">The places it speaks of.</param>
public sealed record EditFailure(EditFailureKind Kind, string Message, SyntaxList<SourceLocation> Places);
