using System.Globalization;

namespace TuskGen.Semantics;

/// <summary>How declared types are written with their constraints: on one line, the same text for the same type, and so that reading gives that type again.</summary>
internal static class TypeText
{
    /// <summary>The type: <c>int(1..65535)</c>, <c>string(format: hostname)[](max: 16, unique)</c>.</summary>
    public static string Of(DeclaredType type)
    {
        string name = type switch
        {
            DeclaredList list => Of(list.Element) + (list.IsElementOptional ? "?[]" : "[]"),
            DeclaredMap map => "map<string, " + Of(map.Value) + (map.IsValueOptional ? "?>" : ">"),
            _ => type.TypeText,
        };
        string[] constraints = [.. Constraints(type)];
        return constraints.Length == 0 ? name : name + "(" + string.Join(", ", constraints) + ")";
    }

    /// <summary>What stands between the parentheses behind a type, one text for each constraint, in an order of its own; what <c>message</c> says is none.</summary>
    public static IEnumerable<string> Constraints(DeclaredType type) => Merged(type).Select(Of).Concat(type is DeclaredScalar { IsExposed: true } ? ["expose"] : []);

    /// <summary>The constraints of a type, of several ranges the one that all of them leave.</summary>
    public static IReadOnlyList<Constraint> Merged(DeclaredType type)
    {
        RangeConstraint[] ranges = [.. type.Constraints.All.OfType<RangeConstraint>()];
        IEnumerable<Constraint> merged = ranges.Length < 2 ? type.Constraints.All : type.Constraints.All.Where(static one => one is not RangeConstraint).Prepend(ranges.Aggregate(Intersect));
        return [.. merged.OrderBy(Rank)];
    }

    /// <summary>One constraint as it is written.</summary>
    public static string Of(Constraint constraint) => constraint switch
    {
        RangeConstraint { Low: TuskInteger { Value: >= 0 } low, High: TuskInteger high } => low + ".." + high,
        RangeConstraint { Low: var low, High: var high } => Bounds(low?.ToString(), high?.ToString()),
        LengthConstraint { Fewest: { } fewest, Most: { } most } when fewest == most => "length: " + Number(fewest),
        LengthConstraint { Fewest: var fewest, Most: var most } => Bounds(fewest is { } least ? Number(least) : null, most is { } greatest ? Number(greatest) : null),
        PatternConstraint pattern => "pattern: " + QuotedText.Quote(pattern.Pattern.Source),
        FormatConstraint format => "format: " + TextFormats.NameOf(format.Format),
        UniqueConstraint => "unique",
        OneOfConstraint one => "one_of: [" + string.Join(", ", one.Values.Select(static value => value.ToString())) + "]",
        MultipleOfConstraint multiple => "multiple_of: " + multiple.Step,
        _ => throw new ArgumentException("There is no text for " + constraint.GetType().Name + ".", nameof(constraint)),
    };

    private static int Rank(Constraint constraint) => constraint switch
    {
        RangeConstraint => 0,
        LengthConstraint => 1,
        FormatConstraint => 2,
        PatternConstraint => 3,
        OneOfConstraint => 4,
        MultipleOfConstraint => 5,
        _ => 6,
    };

    private static RangeConstraint Intersect(RangeConstraint one, RangeConstraint other) => new(
        one.Low is null || (other.Low is not null && TuskOperators.CompareOrder(other.Low, one.Low) > 0) ? other.Low : one.Low,
        one.High is null || (other.High is not null && TuskOperators.CompareOrder(other.High, one.High) < 0) ? other.High : one.High);

    private static string Bounds(string? least, string? most) =>
        string.Join(", ", new[] { least is null ? null : "min: " + least, most is null ? null : "max: " + most }.Where(static bound => bound is not null));

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
