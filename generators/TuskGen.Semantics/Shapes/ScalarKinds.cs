namespace TuskGen.Semantics;

/// <summary>The types that values have without a declaration (of those of <see cref="TuskKind"/> only what a literal can be), and how they combine.</summary>
internal static class ScalarKinds
{
    /// <summary>The kind of a value; any for null, lists and tables.</summary>
    public static TuskKind Of(TuskValue? value) => value switch
    {
        TuskString => TuskKind.String,
        TuskInteger integer => integer.Value is >= int.MinValue and <= int.MaxValue ? TuskKind.Int : TuskKind.Long,
        TuskFloat => TuskKind.Float,
        TuskBool => TuskKind.Bool,
        TuskDuration => TuskKind.Duration,
        TuskSize => TuskKind.Size,
        TuskPercent => TuskKind.Percent,
        TuskRange => TuskKind.Range,
        TuskSemanticVersion => TuskKind.Version,
        _ => TuskKind.Any,
    };

    /// <summary>The kind that the language calculates with: text for what has no literal, a number for a decimal.</summary>
    public static TuskKind Calculated(TuskKind kind) => IsTextual(kind) ? TuskKind.String : kind == TuskKind.Decimal ? TuskKind.Float : kind;

    /// <summary>Whether values of the kind are text to the language, since they have no literal.</summary>
    public static bool IsTextual(TuskKind kind) =>
        kind is TuskKind.Date or TuskKind.Time or TuskKind.DateTime or TuskKind.Uri or TuskKind.Uuid or TuskKind.Ip or TuskKind.Regex or TuskKind.Path or TuskKind.Bytes;

    /// <summary>The kind that holds values of both; any where none does.</summary>
    public static TuskKind Join(TuskKind left, TuskKind right) => left == right ? left : (left, right) switch
    {
        (TuskKind.Int, TuskKind.Long) or (TuskKind.Long, TuskKind.Int) => TuskKind.Long,
        (TuskKind.Int or TuskKind.Long, TuskKind.Float) or (TuskKind.Float, TuskKind.Int or TuskKind.Long) => TuskKind.Float,
        _ => TuskKind.Any,
    };

    /// <summary>Whether one kind holds values of both.</summary>
    public static bool TryJoin(TuskKind left, TuskKind right, out TuskKind joined)
    {
        joined = Join(left, right);
        return joined != TuskKind.Any || left == TuskKind.Any || right == TuskKind.Any;
    }

    /// <summary>The kind as the language writes it.</summary>
    public static string NameOf(TuskKind kind) => kind.ToString().ToLowerInvariant();
}
