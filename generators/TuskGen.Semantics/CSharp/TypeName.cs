namespace TuskGen.Semantics;

/// <summary>A C# type that a document becomes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Table">The table that it is made for; null for those of the document itself.</param>
/// <param name="Shape">The keys of the record; null for what is none.</param>
public sealed record TypeName(string Name, PropertyShape? Table, TableShape? Shape);
