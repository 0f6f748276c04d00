namespace TuskGen.Semantics;

/// <summary>The kinds of values, and how they combine.</summary>
internal static class ScalarKinds
{
    /// <summary>The kind of a value; any for null, lists and tables.</summary>
    public static ScalarKind Of(TuskValue? value) => value switch
    {
        TuskString => ScalarKind.String,
        TuskInteger integer => integer.Value is >= int.MinValue and <= int.MaxValue ? ScalarKind.Int : ScalarKind.Long,
        TuskFloat => ScalarKind.Float,
        TuskBool => ScalarKind.Bool,
        TuskDuration => ScalarKind.Duration,
        TuskSize => ScalarKind.Size,
        TuskPercent => ScalarKind.Percent,
        TuskRange => ScalarKind.Range,
        TuskSemanticVersion => ScalarKind.Version,
        _ => ScalarKind.Any,
    };

    /// <summary>The kind that holds values of both; any where none does.</summary>
    public static ScalarKind Join(ScalarKind left, ScalarKind right) =>
        left == right ? left : IsNumber(left) && IsNumber(right) ? left > right ? left : right : ScalarKind.Any;

    /// <summary>Whether one kind holds values of both.</summary>
    public static bool TryJoin(ScalarKind left, ScalarKind right, out ScalarKind joined)
    {
        joined = Join(left, right);
        return joined != ScalarKind.Any || left == ScalarKind.Any || right == ScalarKind.Any;
    }

    /// <summary>The kind as the language writes it.</summary>
    public static string NameOf(ScalarKind kind) => kind.ToString().ToLowerInvariant();

    private static bool IsNumber(ScalarKind kind) => kind is ScalarKind.Int or ScalarKind.Long or ScalarKind.Float;
}
