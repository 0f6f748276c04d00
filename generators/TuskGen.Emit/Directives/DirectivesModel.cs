namespace TuskGen.Emit;

/// <summary>The directives that a document or file declares, and the uses of them, and of others, in it. Without a position: while it stays equal, what templates make of it stays as it is.</summary>
/// <param name="Path">The path of the document's base, or of the file, by which all of them are ordered.</param>
/// <param name="Declared">What it declares.</param>
/// <param name="Uses">The uses, in the document's order.</param>
/// <param name="IsBroken">Whether the document has errors, so that values may be missing.</param>
public sealed record DirectivesModel(string Path, EquatableArray<DirectiveModel> Declared, EquatableArray<DirectiveUseModel> Uses, bool IsBroken);
