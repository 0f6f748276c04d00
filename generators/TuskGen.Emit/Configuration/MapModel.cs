namespace TuskGen.Emit;

/// <summary>The entries of a map.</summary>
/// <param name="Keys">The keys, in the document's order.</param>
/// <param name="Values">Their values; null where one is null.</param>
public sealed record MapModel(EquatableArray<string> Keys, EquatableArray<ValueModel?> Values) : ValueModel;
