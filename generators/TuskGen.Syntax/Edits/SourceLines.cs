using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Edits;

/// <summary>What stands on the lines around a place of a text.</summary>
internal sealed class SourceLines
{
    private readonly SyntaxTree _tree;
    private readonly string _content;

    public SourceLines(SyntaxTree tree)
    {
        _tree = tree;
        _content = tree.Text.Content;
        int ends = 0;
        int pairs = 0;
        for (int at = _content.IndexOf('\n'); at >= 0; at = _content.IndexOf('\n', at + 1))
        {
            ends++;
            pairs += at > 0 && _content[at - 1] == '\r' ? 1 : 0;
        }

        LineEnd = pairs * 2 > ends ? "\r\n" : "\n";
    }

    /// <summary>The line end that most lines have.</summary>
    public string LineEnd { get; }

    public int StartOf(int position)
    {
        int start = position == 0 ? 0 : _content.LastIndexOf('\n', position - 1) + 1;
        return start == 0 && _content.Length > 0 && _content[0] == '\uFEFF' && position > 0 ? 1 : start;
    }

    /// <summary>Where the line's text ends, before its line end.</summary>
    public int EndOf(int position)
    {
        int end = _content.IndexOf('\n', position);
        return end < 0 ? _content.Length : end > 0 && _content[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Where the next line begins; the end of the text behind the last.</summary>
    public int NextOf(int position)
    {
        int end = _content.IndexOf('\n', position);
        return end < 0 ? _content.Length : end + 1;
    }

    public bool AreOnOneLine(int first, int second) => _content.IndexOf('\n', first, second - first) < 0;

    public int PastBlanks(int position)
    {
        while (position < _content.Length && Characters.IsBlank(_content[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether nothing but white space stands before it on its line.</summary>
    public bool IsFirst(int position) => PastBlanks(StartOf(position)) >= position;

    /// <summary>Whether nothing but separators and a comment follows on its line.</summary>
    public bool IsLast(int position)
    {
        int at = PastBlanks(position);
        while (at < _content.Length && _content[at] is ',' or ';')
        {
            at = PastBlanks(at + 1);
        }

        return at >= EndOf(position) || _content[at] == '#';
    }

    /// <summary>The white space that lines beside this one begin with; the dash of an item counts as a space.</summary>
    public string IndentOf(int position)
    {
        int start = StartOf(position);
        int end = start;
        while (end < position && (Characters.IsBlank(_content[end]) || (_content[end] == '-' && end + 1 < position && Characters.IsBlank(_content[end + 1]))))
        {
            end++;
        }

        return _content.Substring(start, end - start).Replace('-', ' ');
    }

    public bool IsBlankLine(int position) => PastBlanks(StartOf(position)) >= EndOf(position);

    public bool IsCommentLine(int position)
    {
        int first = PastBlanks(StartOf(position));
        int token = _tree.FindToken(first);
        return first < _content.Length && _content[first] == '#' && (token == _tree.Tokens.Count || _tree.Tokens[token].Start > first);
    }

    /// <summary>The first of the comment lines directly above a line that stand at its own column; the line itself where there are none.</summary>
    public int StartWithComments(int position)
    {
        int start = StartOf(position);
        int column = PastBlanks(start) - start;
        while (start > 0 && _content[start - 1] == '\n')
        {
            int above = StartOf(start - 1);
            if (!IsCommentLine(above) || PastBlanks(above) - above != column)
            {
                break;
            }

            start = above;
        }

        return start;
    }

    /// <summary>The token that begins at or behind a position.</summary>
    public Token TokenAt(int position)
    {
        int index = _tree.FindToken(position);
        return index < _tree.Tokens.Count ? _tree.Tokens[index] : new Token(TokenKind.Missing, _content.Length, 0);
    }
}
