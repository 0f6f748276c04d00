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

    /// <summary>What stands between the parentheses behind a type, one text for each; what <c>message</c> says is no constraint.</summary>
    public static IEnumerable<string> Constraints(DeclaredType type) =>
        type.Constraints.All.SelectMany(Write).Concat(type is DeclaredScalar { IsExposed: true } ? ["expose"] : []);

    private static IEnumerable<string> Write(Constraint constraint) => constraint switch
    {
        RangeConstraint { Low: TuskInteger low, High: TuskInteger high } => [low + ".." + high],
        RangeConstraint { Low: var low, High: var high } => Bounds(low?.ToString(), high?.ToString()),
        LengthConstraint { Fewest: { } fewest, Most: { } most } when fewest == most => ["length: " + Number(fewest)],
        LengthConstraint { Fewest: var fewest, Most: var most } => Bounds(fewest is { } least ? Number(least) : null, most is { } greatest ? Number(greatest) : null),
        PatternConstraint pattern => ["pattern: " + QuotedText.Quote(pattern.Pattern.Source)],
        FormatConstraint format => ["format: " + TextFormats.NameOf(format.Format)],
        UniqueConstraint => ["unique"],
        OneOfConstraint one => ["one_of: [" + string.Join(", ", one.Values.Select(static value => value.ToString())) + "]"],
        MultipleOfConstraint multiple => ["multiple_of: " + multiple.Step],
        _ => throw new ArgumentException("There is no text for " + constraint.GetType().Name + ".", nameof(constraint)),
    };

    private static IEnumerable<string> Bounds(string? least, string? most)
    {
        if (least is not null)
        {
            yield return "min: " + least;
        }

        if (most is not null)
        {
            yield return "max: " + most;
        }
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
