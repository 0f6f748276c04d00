namespace TuskGen.Emit;

/// <summary>A directive that a document or file declares.</summary>
/// <param name="Name">Its name, without <c>#</c>.</param>
/// <param name="Record">The name of its record.</param>
/// <param name="Namespace">The record's namespace; empty for none.</param>
/// <param name="Home">What stands before the record's name: <c>global::Shop.</c>.</param>
/// <param name="IsPublic">Whether the record is public, else internal.</param>
/// <param name="Documentation">What <c>##</c> says about it, or null.</param>
/// <param name="Fields">Its fields, in order.</param>
public sealed record DirectiveModel(string Name, string Record, string Namespace, string Home, bool IsPublic, string? Documentation, EquatableArray<DirectiveFieldModel> Fields)
{
    /// <summary>The record with its namespace, which tells directives of one name apart.</summary>
    public string Type => Home + Record;
}
