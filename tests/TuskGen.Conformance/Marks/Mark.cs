namespace TuskGen.Conformance.Marks;

/// <summary><c>#~ TSKn word word</c> at a line's end: an error of that family begins on the line, and its message holds the words.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 0.</param>
/// <param name="Family">The id's beginning: <c>TSK2</c>.</param>
/// <param name="Words">What the message holds, case ignored.</param>
internal sealed record Mark(string Path, int Line, string Family, IReadOnlyList<string> Words)
{
    private const string Sign = "#~ ";

    /// <summary>The marks of a text, wherever they stand.</summary>
    public static IEnumerable<Mark> Read(string path, string text)
    {
        string[] lines = text.Split('\n');
        for (int line = 0; line < lines.Length; line++)
        {
            int at = lines[line].LastIndexOf(Sign, StringComparison.Ordinal);
            if (at >= 0 && lines[line][(at + Sign.Length)..].StartsWith("TSK", StringComparison.Ordinal))
            {
                string[] words = lines[line][(at + Sign.Length)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                yield return new Mark(path, line, words[0], words[1..]);
            }
        }
    }

    public override string ToString() => $"{Path}({Line + 1}): {Family} {string.Join(' ', Words)}";
}
