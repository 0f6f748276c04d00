namespace TuskGen.Semantics;

/// <summary>How values become those of a declared scalar: text that is exactly the type's text, and an integer where a float or decimal is declared; nothing else converts.</summary>
internal static class ScalarFit
{
    /// <summary>The value as one of the type; null where it is none.</summary>
    /// <param name="value">A value that is not null.</param>
    /// <param name="kind">The type.</param>
    /// <param name="literal">The text of the literal that gives the value; null where an expression does.</param>
    public static TuskValue? Convert(TuskValue value, TuskKind kind, string? literal)
    {
        switch (kind)
        {
            case TuskKind.Any:
                return value;
            case TuskKind.String:
                return value as TuskString;
            case TuskKind.Decimal when value is TuskDecimal:
                return value;
            case TuskKind.Decimal when literal is not null && value is TuskInteger or TuskFloat:
            case TuskKind.Version when literal is not null && value is TuskInteger or TuskFloat:
                return TextConversion.TryConvert(literal!, kind, out TuskValue? exact, out _) ? exact : null;
            case TuskKind.Decimal when value is TuskInteger number:
                return new TuskDecimal(number.Value);
            case TuskKind.Float when value is TuskInteger number:
                return new TuskFloat(number.Value);
            case TuskKind.Float when value is TuskDecimal number:
                return new TuskFloat((double)number.Value);
        }

        if (value is TuskString text)
        {
            return TextConversion.TryConvert(text.Value, kind, out TuskValue? converted, out _) ? converted : null;
        }

        return IsOf(value, kind) ? value : null;
    }

    /// <summary>Whether a value whose type alone is known may be one of another type, which the load then decides.</summary>
    public static bool MayConvert(TuskKind from, TuskKind to) => from == to || from == TuskKind.Any || (from, to) switch
    {
        (TuskKind.String, not TuskKind.Secret) => true,
        (_, TuskKind.String) => ScalarKinds.IsTextual(from),
        (TuskKind.Int or TuskKind.Long, TuskKind.Int or TuskKind.Long or TuskKind.Float or TuskKind.Decimal) => true,
        _ => false,
    };

    /// <summary>Whether values of the type can be written without quotes.</summary>
    public static bool HasLiteral(TuskKind kind) => kind is TuskKind.Int or TuskKind.Long or TuskKind.Float or TuskKind.Decimal or TuskKind.Bool or TuskKind.Duration or TuskKind.Size or
        TuskKind.Percent or TuskKind.Version or TuskKind.Range;

    private static bool IsOf(TuskValue value, TuskKind kind) => (kind, value) switch
    {
        (TuskKind.Int, TuskInteger { Value: >= int.MinValue and <= int.MaxValue }) or (TuskKind.Long, TuskInteger) or (TuskKind.Float, TuskFloat) or (TuskKind.Bool, TuskBool) => true,
        (TuskKind.Duration, TuskDuration) or (TuskKind.Size, TuskSize) or (TuskKind.Percent, TuskPercent) or (TuskKind.Range, TuskRange) or (TuskKind.Version, TuskSemanticVersion) => true,
        _ => false,
    };
}
