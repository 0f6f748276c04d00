using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TuskGen;

/// <summary>How much one value may hold, so that no document can exhaust the machine that compiles or loads it. Checked before a result is built.</summary>
public static class TuskBudget
{
    /// <summary>The longest text of a value, in UTF-16 code units: 1 MiB.</summary>
    public const int MaxText = 1 << 20;

    /// <summary>The most elements of a list or table, nested ones counted.</summary>
    public const int MaxElements = 100_000;

    /// <summary>The most lists and tables in each other.</summary>
    public const int MaxDepth = 256;

    /// <summary>Whether a value of that size may be built; otherwise the end of a message.</summary>
    public static bool Admits(long elements, long text, int depth, [NotNullWhen(false)] out string? error, bool hideValues = false)
    {
        error = elements > MaxElements ? "it would have " + Size(elements, MaxElements, hideValues) + " elements, nested ones counted; at most " + Number(MaxElements) + " are allowed"
            : text > MaxText ? "it would hold " + Size(text, MaxText, hideValues) + " characters of text; at most " + Number(MaxText) + " are allowed"
            : depth > MaxDepth ? "lists and tables would be nested " + Size(depth, MaxDepth, hideValues) + " deep; at most " + Number(MaxDepth) + " levels are allowed"
            : null;
        return error == null;
    }

    /// <summary>The longest text, in words.</summary>
    internal static string LongestText => Number(MaxText) + " characters";

    private static string Size(long size, long limit, bool hideValues) => hideValues ? "more than " + Number(limit) : Number(size);

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
