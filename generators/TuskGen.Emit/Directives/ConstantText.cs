namespace TuskGen.Emit;

/// <summary>The language's own values as C# of the types that properties have.</summary>
public static class ConstantText
{
    /// <summary>The expression of a value: a duration is a <c>TimeSpan</c>, a size a <c>ByteSize</c>; lists and tables are <c>TuskValue</c>s.</summary>
    public static string Of(TuskValue value) => value switch
    {
        TuskNull => "null",
        TuskBool => ValueText.Typed(TuskKind.Bool, value),
        TuskInteger => ValueText.Typed(TuskKind.Long, value),
        TuskFloat => ValueText.Typed(TuskKind.Float, value),
        TuskDecimal => ValueText.Typed(TuskKind.Decimal, value),
        TuskString => ValueText.Typed(TuskKind.String, value),
        TuskDuration => ValueText.Typed(TuskKind.Duration, value),
        TuskSize => ValueText.Typed(TuskKind.Size, value),
        TuskPercent => ValueText.Typed(TuskKind.Percent, value),
        TuskRange => ValueText.Typed(TuskKind.Range, value),
        TuskSemanticVersion => ValueText.Typed(TuskKind.Version, value),
        _ => ValueText.Dynamic(value),
    };
}
