using TuskGen.Syntax;

namespace TuskGen.Templates;

/// <summary>What is wrong with a template, at its place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">Where it begins, in characters of the template's text.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Message">What the engine says: one line, without a final stop.</param>
public sealed record TemplateFault(DiagnosticRule Rule, int Start, int Length, string Message);
