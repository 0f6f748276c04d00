namespace TuskGen.Emit;

/// <summary>A record: the document's root, a table, or the element of a list of tables.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">The path of its table, parts joined by <c>:</c>; empty for the root. An element has its list's.</param>
/// <param name="IsElement">Whether it is the element of a list.</param>
/// <param name="Documentation">What <c>##</c> says about the table, or null.</param>
/// <param name="Properties">Its properties, in the document's order.</param>
/// <param name="IsReadableFromOutside">
/// Whether the document may lack the table in places where values from outside describe it: an element, an optional table, one that is wrong in some environment, and what stands in one.
/// </param>
/// <param name="Home">What stands before its name where a declaration makes it: <c>global::Shop.</c>; null for one of the document's own.</param>
/// <param name="Source">What declares it: <c>#type Server in app.schema.tsk</c>; null where its shape is inferred.</param>
/// <param name="Assertions">What it checks of its keys together.</param>
public sealed record RecordModel(
    string Name, string Path, bool IsElement, string? Documentation, EquatableArray<PropertyModel> Properties, bool IsReadableFromOutside, string? Home = null, string? Source = null,
    EquatableArray<RecordAssertionModel> Assertions = default)
{
    /// <summary>Whether it is the document's root.</summary>
    public bool IsRoot => Path.Length == 0;
}
