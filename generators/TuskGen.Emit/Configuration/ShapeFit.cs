using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Whether a value is what its shape says. In a document without errors it always is; in another what is not becomes a <see cref="BrokenModel"/>.</summary>
internal static class ShapeFit
{
    public static bool Fits(Shape shape, BoundValue value) => (shape, value) switch
    {
        (_, BoundError) => false,
        // What is wrong within a table costs that key, not the table.
        (TableShape, BoundTable) => true,
        (MapShape map, BoundTable table) => table.Entries.All(entry => IsNull(entry.Value) ? map.IsValueOptional || map.Value is AnyShape : Fits(map.Value, entry.Value)),
        (ChoiceShape choice, BoundTable table) => choice.Types.Any(type => ReferenceEquals(type.Declaration, table.Type)),
        (EnumShape, BoundLoad) => true,
        (EnumShape named, BoundConstant { Value: TuskString word }) => named.Declaration.Members.Contains(word.Value),
        (ListShape list, BoundList items) => items.Items.All(item => IsNull(item) ? list.IsElementOptional || list.Element is AnyShape : Fits(list.Element, item)),
        (ListShape { Element: ScalarShape or EnumShape or AnyShape }, BoundLoad) => true,
        (LiveShape live, _) => value is BoundLive || (live.Value is ScalarShape inner ? Fits(inner, value) : FitsAny(value)),
        (SecretShape, _) => FitsAny(value),
        (ScalarShape scalar, BoundConstant constant) => FitsScalar(scalar.Kind, constant.Value),
        (ScalarShape, BoundLoad) => true,
        (AnyShape, _) => FitsAny(value),
        _ => false,
    };

    private static bool IsNull(BoundValue value) => value is BoundConstant { Value: TuskNull };

    private static bool FitsAny(BoundValue value) => value switch
    {
        BoundConstant or BoundLoad => true,
        BoundList list => list.Items.All(FitsAny),
        BoundTable table => table.Entries.All(static entry => FitsAny(entry.Value)),
        _ => false,
    };

    private static bool FitsScalar(TuskKind kind, TuskValue value) => (kind, value) switch
    {
        (TuskKind.String, TuskString) or (TuskKind.Long, TuskInteger) or (TuskKind.Float, TuskInteger or TuskFloat) or (TuskKind.Bool, TuskBool) => true,
        (TuskKind.Duration, TuskDuration) or (TuskKind.Size, TuskSize) or (TuskKind.Percent, TuskPercent) or (TuskKind.Range, TuskRange) => true,
        (TuskKind.Version, TuskSemanticVersion) or (TuskKind.Decimal, TuskDecimal) => true,
        (TuskKind.Date or TuskKind.Time or TuskKind.DateTime or TuskKind.Uri or TuskKind.Uuid or TuskKind.Ip or TuskKind.Regex or TuskKind.Path or TuskKind.Bytes, TuskString) => true,
        (TuskKind.Int, TuskInteger number) => number.Value is >= int.MinValue and <= int.MaxValue,
        _ => false,
    };
}
