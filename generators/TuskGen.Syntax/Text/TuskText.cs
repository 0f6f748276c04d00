namespace TuskGen.Syntax;

/// <summary>The text of one <c>.tsk</c> file and the path it goes by.</summary>
/// <param name="content">The whole text, as read; line ends are kept.</param>
/// <param name="path">The path that messages show; empty for text that has none.</param>
public sealed class TuskText(string content, string path = "")
{
    private int[]? _lineStarts;

    /// <summary>The path that messages show.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text.</summary>
    public string Content { get; } = content;

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>The text under a span.</summary>
    public string Slice(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>Number of lines; a text that ends in a newline has an empty last one.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>The line and column of a character.</summary>
    /// <param name="position">From 0 to <see cref="Length"/>; beyond is taken as the end.</param>
    public LinePosition GetPosition(int position)
    {
        int index = Array.BinarySearch(LineStarts, Math.Min(position, Length));
        int line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line, position - LineStarts[line]);
    }

    /// <summary>The span of a line without its line end.</summary>
    /// <param name="line">From 0 to <see cref="LineCount"/> - 1.</param>
    public TextSpan GetLine(int line)
    {
        int start = LineStarts[line];
        int end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    private static int[] FindLineStarts(string content)
    {
        List<int> starts = [0];
        for (int at = content.IndexOf('\n'); at >= 0; at = content.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return [.. starts];
    }
}
