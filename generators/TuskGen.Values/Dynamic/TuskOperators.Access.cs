using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TuskGen;

public static partial class TuskOperators
{
    /// <summary><c>target.name</c>: the value under a key of a table.</summary>
    /// <param name="target">The table.</param>
    /// <param name="name">The key.</param>
    /// <param name="result">The value.</param>
    /// <param name="error">Otherwise why there is none, as a clause without a full stop; it names the nearest key.</param>
    /// <param name="hideValues">Whether the message may name types only, since the value is secret.</param>
    public static bool TryMember(
        TuskValue target, string name, [NotNullWhen(true)] out TuskValue? result, [NotNullWhen(false)] out string? error, bool hideValues = false)
    {
        result = null;
        if (target is not TuskTable table)
        {
            error = ValueNames.Describe(target, hideValues) + " has no member `" + Literals.Shorten(name, 0, name.Length) + "`; only a table has members";
            return false;
        }
        error = table.TryGet(name, out result) ? null : DescribeMissing(table, name);
        return error == null;
    }

    /// <summary><c>target[index]</c>: an element of a list by its number from 0, or the value under a key of a table.</summary>
    /// <param name="target">The list or table.</param>
    /// <param name="index">An integer for a list, text for a table.</param>
    /// <param name="result">The element.</param>
    /// <param name="error">Otherwise why there is none, as a clause without a full stop.</param>
    /// <param name="hideValues">Whether the message may name types only, since a value is secret.</param>
    public static bool TryIndex(
        TuskValue target, TuskValue index, [NotNullWhen(true)] out TuskValue? result, [NotNullWhen(false)] out string? error, bool hideValues = false)
    {
        result = null;
        switch (target, index)
        {
            case (TuskTable table, TuskString key):
                // The nearest key would tell of a secret one as much as its own text does.
                error = table.TryGet(key.Value, out result) ? null : hideValues ? "the table has no such key" : DescribeMissing(table, key.Value);
                return error == null;
            case (TuskListValue list, TuskInteger at):
                bool inside = at.Value >= 0 && at.Value < list.Count;
                result = inside ? list[(int)at.Value] : null;
                error = inside ? null : hideValues ? "the index is outside the list" : "the index " + at + " is outside the list, which has " + CountOf(list);
                return inside;
            case (TuskListValue, _): error = "a list is indexed by an int, not by " + ValueNames.Describe(index, hideValues); break;
            case (TuskTable, _): error = "a table is indexed by a string, not by " + ValueNames.Describe(index, hideValues); break;
            default: error = ValueNames.Describe(target, hideValues) + " cannot be indexed; only a list or a table can"; break;
        }
        return false;
    }

    private static string CountOf(TuskListValue list) =>
        list.Count == 0 ? "no elements" : list.Count == 1 ? "1 element, [0]" : list.Count.ToString(CultureInfo.InvariantCulture) + " elements, [0] to ["
            + (list.Count - 1).ToString(CultureInfo.InvariantCulture) + "]";

    private static string DescribeMissing(TuskTable table, string name)
    {
        string nearest = NearestName.Find(name, table.Keys) is { } near ? "; did you mean `" + near + "`?" : table.Count == 0 ? "; it is empty" : "";
        return "the table has no key `" + Literals.Shorten(name, 0, name.Length) + "`" + nearest;
    }
}
