namespace TuskGen.Emit;

/// <summary>A table's values in one environment.</summary>
/// <param name="Values">The values in the order of the record's properties; null where a key is absent.</param>
public sealed record TableModel(EquatableArray<ValueModel?> Values) : ValueModel;
