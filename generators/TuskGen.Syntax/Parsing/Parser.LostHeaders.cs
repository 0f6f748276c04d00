namespace TuskGen.Syntax.Parsing;

/// <summary>Section headers of which a bracket is missing, or stands elsewhere: the keys below them are theirs all the same.</summary>
internal sealed partial class Parser
{
    private LineBlock? _rootBlock;

    /// <summary>Where a line begins that is a header without its opening bracket: <c>database]</c>.</summary>
    private int _lostHeader = -1;

    /// <summary>
    /// At the closing bracket behind what seemed to be a key: whether the line is a header without its opening bracket. Then reading goes back to its start, where the statement is left for
    /// the section to begin.
    /// </summary>
    private bool BeginsLostHeader(int start, int tokens)
    {
        int end = _p + (Behind() == ']' ? 2 : 1);
        bool isAtRoot = start == _lineFirst && _delimiters.Count == 0 && _rootBlock is { Column: >= 0 } root && start - _lineStart == root.Column;
        if (Current != ']' || !isAtRoot || !IsRestBlank(end))
        {
            return false;
        }

        _tokens.Truncate(tokens);
        _p = start;
        _lostHeader = start;
        return true;
    }

    /// <summary>Says that the opening bracket is missing. What closes the header tells which it is.</summary>
    private (string Closing, bool IsElement, Token Open) ReportLostHeader()
    {
        int key = PastKey(_p);
        int close = PastBlanks(key);
        bool isElement = At(close + 1) == ']';
        (string opening, string closing) = isElement ? ("[[", "]]") : ("[", "]");
        TextSpan header = TextSpan.FromBounds(_p, close + closing.Length);
        string text = _text.Slice(header);
        Report(SyntaxRules.ExpectedHeaderName, header, new Mend("Add `" + opening + "`", new TextSpan(_p, 0), opening), text, "`" + opening + text + "`");
        return (closing, isElement, new Token(isElement ? TokenKind.OpenDoubleBracket : TokenKind.OpenBracket, _p, 0));
    }

    /// <summary>Takes what closes the header from the line below, if it stands there alone.</summary>
    private bool TakesCloserOfHeader(string closing)
    {
        if (!IsRestBlank(_p) || !FindNextLine(_p, out int first, out _) || string.CompareOrdinal(_s, first, closing, 0, closing.Length) != 0)
        {
            return false;
        }

        GoTo(first);
        Take(TokenKind.Skipped, closing.Length);
        return true;
    }

    /// <summary><c>[x]]</c> where others are <c>[[x]]</c>: what is missing is the first bracket.</summary>
    private bool SkipsSecondBracket(int header, KeySyntax path)
    {
        if (Current != ']' || !IsRestBlank(_p + 1) || _s[header] != '[' || At(header + 1) == '[')
        {
            return false;
        }

        _elementHeaders ??= FindElementHeaders();
        if (!_elementHeaders.Contains(_text.Slice(path.Span)))
        {
            return false;
        }

        TextSpan second = Take(TokenKind.Skipped, 1).Span;
        Report(SyntaxRules.StrayCloser, second, new Mend("Add `[`", new TextSpan(header, 0), "["), "]");
        return true;
    }

    /// <summary>What stands in the headers <c>[[x]]</c>; looked for where one of them is wrong.</summary>
    private HashSet<string>? _elementHeaders;

    private HashSet<string> FindElementHeaders()
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        for (int at = _s.IndexOf("[[", StringComparison.Ordinal); at >= 0; at = _s.IndexOf("[[", at + 2, StringComparison.Ordinal))
        {
            int name = PastBlanks(at + 2);
            int end = PastKey(name);
            int close = PastBlanks(end);
            if (end > name && At(close) == ']' && At(close + 1) == ']')
            {
                all.Add(_s.Substring(name, end - name));
            }
        }

        return all;
    }
}
