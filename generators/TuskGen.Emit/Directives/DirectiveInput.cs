namespace TuskGen.Emit;

/// <summary>Everything that a template is given: a directive with its uses in all documents of the project.</summary>
/// <param name="Directive">The directive.</param>
/// <param name="Uses">Its uses, by their documents' paths and in the order of each.</param>
/// <param name="IsBroken">Whether a document that uses it has errors.</param>
public sealed record DirectiveInput(DirectiveModel Directive, EquatableArray<DirectiveUseModel> Uses, bool IsBroken);
