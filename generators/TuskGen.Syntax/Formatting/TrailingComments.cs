namespace TuskGen.Syntax.Formatting;

/// <summary>Comments behind something on their line. Those that stood below one another, line by line, do so again.</summary>
internal sealed class TrailingComments(SyntaxTree tree)
{
    private readonly List<Found> _found = [];

    public int Count => _found.Count;

    /// <summary>Takes note of a comment.</summary>
    /// <param name="position">Where it stands in the text.</param>
    /// <param name="line">The line on which it comes to stand.</param>
    /// <param name="column">The column at which it comes to stand with one space before it.</param>
    public void Add(int position, int line, int column) => _found.Add(new Found(position, tree.Text.GetPosition(position), new LinePosition(line, column)));

    public void TruncateTo(int count) => _found.RemoveRange(count, _found.Count - count);

    /// <summary>The spaces that each comment needs beyond the one, by its place in the text.</summary>
    public Dictionary<int, int> Align()
    {
        Dictionary<int, int> padding = [];
        int first = 0;
        for (int index = 1; index <= _found.Count; index++)
        {
            if (index < _found.Count && IsBelow(_found[index - 1], _found[index]))
            {
                continue;
            }

            int column = _found.Skip(first).Take(index - first).Max(static comment => comment.To.Character);
            for (; first < index; first++)
            {
                if (_found[first].To.Character < column)
                {
                    padding.Add(_found[first].Position, column - _found[first].To.Character);
                }
            }
        }

        return padding;
    }

    private static bool IsBelow(Found above, Found below) => below.From.Line == above.From.Line + 1
        && below.From.Character == above.From.Character
        && below.To.Line == above.To.Line + 1;

    private sealed record Found(int Position, LinePosition From, LinePosition To);
}
