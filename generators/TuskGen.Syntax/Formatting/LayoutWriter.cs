using System.Text;

namespace TuskGen.Syntax.Formatting;

/// <summary>
/// Walks tree and tokens side by side and says what stands before each token. This part keeps the walk: tokens, the trivia between them, and what changes; the others say how each
/// construct looks.
/// </summary>
internal sealed partial class LayoutWriter
{
    private readonly SyntaxTree _tree;
    private readonly string _content;
    private readonly FormatOptions _options;
    private readonly string _unit;
    private readonly string _lineEnd;
    private readonly char _separator;
    private readonly List<TextEdit> _edits = [];
    private readonly TrailingComments _trailing;
    private readonly Dictionary<int, int> _padding;

    /// <summary>Blocks that ended with the last token, the outermost first: comments before the next token may belong to them.</summary>
    private readonly List<Level> _ended = [];

    private int _cursor;
    private int _gapStart;
    private int _firstOfGap;
    private int _column;
    private int _line;

    /// <summary>What is added directly behind the last token.</summary>
    private string _suffix = "";

    private LayoutWriter(SyntaxTree tree, FormatOptions options, Dictionary<int, int> padding)
    {
        _trailing = new TrailingComments(tree);
        _padding = padding;
        _tree = tree;
        _content = tree.Text.Content;
        _options = options;
        _unit = options.Unit;
        var style = Prevalence.Of(tree);
        _lineEnd = style.LineEnd;
        _separator = style.Separator;
    }

    /// <summary>The edits that lay a document out.</summary>
    public static List<TextEdit> Write(SyntaxTree tree, FormatOptions options)
    {
        var writer = new LayoutWriter(tree, options, []);
        List<TextEdit> edits = writer.Write();
        Dictionary<int, int> padding = writer._trailing.Align();
        return padding.Count == 0 ? edits : new LayoutWriter(tree, options, padding).Write();
    }

    private List<TextEdit> Write()
    {
        if (_tree.Tokens.Count == 1 && _tree.Tokens[0].Kind == TokenKind.Skipped)
        {
            // The text as a whole has been refused.
            return [];
        }

        Document();
        TakeEnd();
        return _edits;
    }

    private Token Next => _cursor < _tree.Tokens.Count ? _tree.Tokens[_cursor] : new Token(TokenKind.Missing, _content.Length, 0);

    private bool IsNext(TokenKind kind) => _cursor < _tree.Tokens.Count && _tree.Tokens[_cursor].Kind == kind;

    /// <summary>Goes over the next token.</summary>
    /// <param name="gap">What stands before it.</param>
    /// <param name="indent">What its line begins with, if it begins one.</param>
    /// <param name="text">What stands in its place; null for itself.</param>
    private void Take(Gap gap, string indent, string? text = null) => Take(gap, indent, indent, text);

    private void Take(Gap gap, string indent, string commentIndent, string? text)
    {
        Token token = _tree.Tokens[_cursor];
        WriteGap(gap, token.Start, indent, commentIndent);
        if (text is not null && _tree.GetText(token) != text)
        {
            _edits.Add(new TextEdit(token.Span, text));
        }

        int lineEnd = text is null ? _content.LastIndexOf('\n', token.End - 1, token.Length) : -1;
        _column = lineEnd >= 0 ? token.End - lineEnd - 1 : _column + (text?.Length ?? token.Length);
        _line += lineEnd >= 0 ? CountLines(_content, token.Start, token.End) : 0;
        _cursor++;
        _gapStart = token.End;
        _firstOfGap = _cursor;
        _ended.Clear();
    }

    /// <summary>Leaves the next token out; what it separated is separated otherwise.</summary>
    private void Drop() => _cursor++;

    private void TakeEnd() => WriteGap(Gap.Line, _content.Length, "", "");

    /// <summary>Goes over all tokens up to a place and leaves everything between them as it was.</summary>
    private void TakeVerbatim(Gap gap, string indent, int end)
    {
        bool isFirst = true;
        while (_cursor < _tree.Tokens.Count && _tree.Tokens[_cursor].Start < end)
        {
            Take(isFirst ? gap : Gap.Keep, indent);
            isFirst = false;
        }
    }

    private void WriteGap(Gap gap, int end, string indent, string commentIndent)
    {
        string target = _suffix + (gap == Gap.Keep ? _content.Substring(_gapStart, end - _gapStart) : Render(gap, end, indent, commentIndent));
        int length = end - _gapStart;
        if (target.Length != length || string.CompareOrdinal(_content, _gapStart, target, 0, length) != 0)
        {
            _edits.Add(new TextEdit(TextSpan.FromBounds(_gapStart, end), target));
        }

        int lineEnd = target.LastIndexOf('\n');
        _column = lineEnd >= 0 ? target.Length - lineEnd - 1 : _column + target.Length;
        _line += lineEnd >= 0 ? CountLines(target, 0, target.Length) : 0;
        _suffix = "";
    }

    private string Render(Gap gap, int end, string indent, string commentIndent)
    {
        bool isStart = _gapStart == 0;
        bool isEnd = end == _content.Length && _cursor >= _tree.Tokens.Count;
        var text = new StringBuilder(isStart && _content.Length > 0 && _content[0] == '\uFEFF' ? "\uFEFF" : "");
        int lineEnds = isStart ? 1 : 0;
        bool isBlankAllowed = gap == Gap.Apart && !isStart;
        bool hasComment = false;
        foreach (Trivia trivia in GapTrivia())
        {
            switch (trivia.Kind)
            {
                case TriviaKind.LineEnd:
                    lineEnds += _content[trivia.End - 1] == '\n' ? 1 : 0;
                    break;
                case TriviaKind.Comment or TriviaKind.DocumentationComment:
                    string comment = _content.Substring(trivia.Start, trivia.Length).TrimEnd();
                    if (lineEnds == 0)
                    {
                        _trailing.Add(trivia.Start, _line, _column + _suffix.Length + 1);
                        text.Append(' ', 1 + (_padding.TryGetValue(trivia.Start, out int spaces) ? spaces : 0)).Append(comment);
                    }
                    else
                    {
                        BeginLine(text, isStart && !hasComment, isBlankAllowed && lineEnds > 1);
                        text.Append(CommentIndent(trivia.Start, end, commentIndent)).Append(comment);
                        isBlankAllowed = true;
                    }

                    hasComment = true;
                    lineEnds = 0;
                    break;
            }
        }

        if (isEnd)
        {
            return text.Append(hasComment || !isStart ? _lineEnd : "").ToString();
        }

        if (gap is Gap.Line or Gap.Apart || hasComment)
        {
            bool isCloser = indent != commentIndent;
            BeginLine(text, isStart && !hasComment, isBlankAllowed && lineEnds > 1 && !isCloser);
            return text.Append(indent).ToString();
        }

        return gap == Gap.Space ? " " : "";
    }

    private void BeginLine(StringBuilder text, bool isFirst, bool isApart) => text.Append(isFirst ? "" : _lineEnd).Append(isApart ? _lineEnd : "");

    private IEnumerable<Trivia> GapTrivia()
    {
        for (int index = _firstOfGap; index <= _cursor; index++)
        {
            foreach (Trivia trivia in _tree.GetTrivia(index))
            {
                yield return trivia;
            }
        }
    }

    /// <summary>A comment on a line of its own stands with the innermost block that has ended before it and is not deeper than it, else with the next token.</summary>
    private string CommentIndent(int position, int end, string indent)
    {
        int column = ColumnOf(position);
        for (int index = _ended.Count - 1; index >= 0; index--)
        {
            if (_ended[index].Column <= column && (end >= _content.Length || _ended[index].Column > ColumnOf(end)))
            {
                return _ended[index].Indent;
            }
        }

        return indent;
    }

    private int ColumnOf(int position)
    {
        int start = position == 0 ? 0 : _content.LastIndexOf('\n', position - 1) + 1;
        return position - start - (start == 0 && position > 0 && _content[0] == '\uFEFF' ? 1 : 0);
    }

    private static int CountLines(string text, int start, int end)
    {
        int count = 0;
        for (int at = text.IndexOf('\n', start, end - start); at >= 0; at = text.IndexOf('\n', at + 1, end - at - 1))
        {
            count++;
        }

        return count;
    }

    private bool HasLineEnd(int start, int end) => start < end && _content.IndexOf('\n', start, end - start) >= 0;

    /// <summary>Whether the next token stands on a later line than the last.</summary>
    private bool IsBroken => HasLineEnd(_gapStart, Next.Start);
}
