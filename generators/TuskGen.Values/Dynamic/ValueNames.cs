using System.Globalization;

namespace TuskGen;

/// <summary>What kinds and values are called in messages.</summary>
internal static class ValueNames
{
    private static readonly (ValueKinds Kind, string Name, string Article)[] All =
    [
        (ValueKinds.Null, "null", ""), (ValueKinds.Bool, "bool", "a "), (ValueKinds.Integer, "int", "an "), (ValueKinds.Float, "float", "a "),
        (ValueKinds.Decimal, "decimal", "a "), (ValueKinds.String, "string", "a "), (ValueKinds.Duration, "duration", "a "), (ValueKinds.Size, "size", "a "),
        (ValueKinds.Percent, "percent", "a "), (ValueKinds.Range, "range", "a "), (ValueKinds.Version, "version", "a "), (ValueKinds.List, "list", "a "),
        (ValueKinds.Table, "table", "a "),
    ];

    internal static string Of(ValueKinds kind) => Find(kind).Name;

    /// <summary><c>the int 5</c>; <c>an int</c> where the value must not be shown.</summary>
    internal static string Describe(TuskValue value, bool hideValues)
    {
        (_, string name, string article) = Find(value.Kind);
        if (value.Kind == ValueKinds.Null) return name;
        if (hideValues) return article + name;
        // A long list is not printed in full only to be cut.
        string shown = value.ElementCount > 20 ? "of " + value.ElementCount.ToString(CultureInfo.InvariantCulture) + " elements" : value.ToString();
        return "the " + name + " " + Literals.Shorten(shown, 0, shown.Length);
    }

    /// <summary><c>an int, a float or a string</c>.</summary>
    internal static string Alternatives(ValueKinds kinds)
    {
        if (kinds == ValueKinds.Any) return "a value";
        if (kinds == ValueKinds.Scalar) return "a scalar";
        if ((kinds & ValueKinds.Number) == ValueKinds.Number) return JoinWithOr(["a number", .. Names(kinds & ~ValueKinds.Number)]);
        return JoinWithOr(Names(kinds));
    }

    /// <summary><c>int | float</c>, as a signature shows it.</summary>
    internal static string Type(ValueKinds kinds)
    {
        if (kinds == ValueKinds.Any) return "any";
        if (kinds == ValueKinds.Scalar) return "scalar";
        // A decimal stands wherever a float does.
        ValueKinds shown = (kinds & ValueKinds.Number) == ValueKinds.Number ? kinds & ~ValueKinds.Decimal : kinds;
        return string.Join(" | ", All.Where(entry => (shown & entry.Kind) != 0).Select(static entry => entry.Name));
    }

    internal static string JoinWithOr(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "nothing",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1],
    };

    private static string[] Names(ValueKinds kinds) => [.. All.Where(entry => (kinds & entry.Kind) != 0).Select(static entry => entry.Article + entry.Name)];

    private static (ValueKinds Kind, string Name, string Article) Find(ValueKinds kind)
    {
        foreach ((ValueKinds Kind, string Name, string Article) entry in All)
        {
            if (entry.Kind == kind) return entry;
        }
        return (kind, "value", "a ");
    }
}
