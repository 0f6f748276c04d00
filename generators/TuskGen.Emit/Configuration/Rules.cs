using System.Globalization;
using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Makes the C# of what declarations ask.</summary>
internal static class Rules
{
    /// <summary>The rule of a type; null where it asks nothing.</summary>
    public static RuleModel? Of(DeclaredType type)
    {
        RuleModel? element = type switch
        {
            DeclaredList list => Of(list.Element),
            DeclaredMap map => Of(map.Value),
            _ => null,
        };
        // A path is any text to C#, so that only a rule keeps one that is none out of lists, of maps and of records that code makes.
        string[] kind = type is DeclaredScalar { Kind: TuskKind.Path } ? [New("Kind", "global::TuskGen.TuskKind.Path")] : [];
        return element is null && kind.Length == 0 && type.Constraints.All.Count == 0 ? null
            : new RuleModel(new EquatableArray<string>([.. kind, .. type.Constraints.All.Select(Code)]), type.Constraints.Message, element);
    }

    private static string Code(Constraint constraint) => constraint switch
    {
        RangeConstraint range => New("Range", Value(range.Low) + ", " + Value(range.High)),
        LengthConstraint length => New("Length", Number(length.Fewest) + ", " + Number(length.Most) + ", global::TuskGen.LengthUnit." + length.Unit),
        PatternConstraint pattern => New("Pattern", "global::TuskGen.TextPattern.Create(" + CSharpText.Literal(pattern.Pattern.Source) + ")"),
        FormatConstraint format => New("Format", "global::TuskGen.TextFormat." + format.Format),
        UniqueConstraint => New("Unique", ""),
        OneOfConstraint one => New("OneOf", "[" + string.Join(", ", one.Values.Select(ValueText.Dynamic)) + "]"),
        MultipleOfConstraint multiple => New("MultipleOf", ValueText.Dynamic(multiple.Step)),
        _ => throw new ArgumentException("There is no C# for " + constraint.GetType().Name + ".", nameof(constraint)),
    };

    private static string New(string name, string arguments) => "new global::TuskGen." + name + "Constraint(" + arguments + ")";

    private static string Value(TuskValue? value) => value is null ? "null" : ValueText.Dynamic(value);

    private static string Number(long? number) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) + "L" : "null";
}
