using System.Text;

namespace TuskGen;

/// <summary>The hash of the values that a configuration has: equal where every key has the same value, whatever set it.</summary>
public static class EffectiveHash
{
    /// <summary>
    /// SHA-256 (FIPS 180-4), as 64 hexadecimal digits in lower case, over one line <c>path=text</c> for each value, in the ordinal order of the lines, each ended by a line feed.
    /// The text is what a document would write. Of equal lines one counts.
    /// </summary>
    /// <param name="values">The keys that have a value, parts joined by <c>:</c>, in any order; without secrets, and without what is computed when the program asks.</param>
    public static string Of(IEnumerable<KeyValuePair<string, TuskValue>> values)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, TuskValue> entry in values) lines.Add(Line(entry.Key, entry.Value));
        var text = new StringBuilder();
        foreach (string line in lines) text.Append(line).Append('\n');
        return TextHash.Sha256(text.ToString());
    }

    /// <summary>A key of a document's own choice can hold anything: quoted, no two pairs have one line.</summary>
    private static string Line(string path, TuskValue value) =>
        (path.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or ':') ? path : QuotedText.Quote(path)) + "=" + value;
}
