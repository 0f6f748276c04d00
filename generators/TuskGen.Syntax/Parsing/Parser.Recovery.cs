using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>What to say of text that does not fit, and where to go on.</summary>
internal sealed partial class Parser
{
    /// <summary>Goes to the end of the statement: its line's end, or the end of what is opened on it. What lies between becomes one token without meaning.</summary>
    private void SkipRest()
    {
        int start = _p;
        int meaningful = _p;
        int column = _lineFirst - _lineStart;
        int depth = 0;
        while (_p < _end)
        {
            char c = _s[_p];
            if (c is '\n' or '\r' && IsLineEnd(_p))
            {
                if (depth == 0)
                {
                    break;
                }

                SkipLineEndIn();
                if (_lineFirst - _lineStart <= column && ShapeOf(_lineFirst) is LineShape.Key or LineShape.Header or LineShape.Directive)
                {
                    _p = _lineFirst;
                    break;
                }

                continue;
            }

            if (c == '#' && IsCommentStart())
            {
                if (depth == 0)
                {
                    break;
                }

                _p = FindLineEnd(_p);
                continue;
            }

            if (c is '"' or '\'' && !Characters.IsAlphanumeric(Before))
            {
                int past = PastQuotedKey(_p);
                _p = past > 0 ? past : FindLineEnd(_p);
            }
            else if (depth == 0 && (c == ';' || (c == ',' && _delimiters.Count > _delimiterBase) || (c is '}' or ']' or ')' && IsCloserOfOuter())))
            {
                break;
            }
            else
            {
                depth += c is '{' or '[' or '(' ? 1 : c is '}' or ']' or ')' ? -1 : 0;
                depth = Math.Max(depth, 0);
                _p++;
            }

            if (!Characters.IsBlank(c))
            {
                meaningful = _p;
            }
        }

        if (meaningful > start)
        {
            _tokens.Add(new Token(TokenKind.Skipped, start, meaningful - start));
        }
    }

    /// <summary>The column of the line just read, if its statement is wrong: deeper lines below are what it would have opened. Else -1.</summary>
    private int _brokenOwner = -1;

    /// <summary>
    /// Reads the block below a line whose mistake is that it opens none: so that the block's own mistakes show, and nothing is said of its depth. Its keys belong nowhere.
    /// </summary>
    /// <returns>Whether there was such a block.</returns>
    private bool SkipsLostBlock()
    {
        int owner = _brokenOwner;
        _brokenOwner = -1;
        if (owner < 0 || !AtLineStart || Column <= owner || Current is '}' or ']' or ')' or '<' || ShapeOf(_p) is LineShape.Header or LineShape.Directive)
        {
            return false;
        }

        int start = _p;
        if (IsDash(_p))
        {
            ParseDashList(owner);
        }
        else if (Enter())
        {
            ParseLostBody(owner);
            _depth--;
        }

        _statements.Push(new SkippedSyntax(Math.Min(start, LastEnd), LastEnd));
        return true;
    }

    /// <summary>The deeper lines. As within braces commas may stand between entries: of which kind the block is, is not known.</summary>
    private void ParseLostBody(int owner)
    {
        int mark = _statements.Mark;
        int diagnostics = _diagnostics.Count;
        int index = _delimiters.Count;
        bool isAfterComma = true;
        _delimiters.Add(new Delimiter('}', _p, _lineStart, owner, false, _diagnostics.Count));
        while (!AtEnd && Current != '}' && !(AtLineStart && Column <= owner))
        {
            int before = _p;
            if (!TakeComma(ref isAfterComma) && !SkipsLostBlock())
            {
                ParseStatement(null);
                if (_p == before && !IsUnwinding)
                {
                    Take(TokenKind.Skipped, 1);
                }
            }

            SkipLines();
        }

        _delimiters.RemoveAt(index);
        if (IsUnwinding)
        {
            EndUnwinding(index);
        }
        else if (!AtEnd && IsOwnCloser(owner))
        {
            if (Current is ']' or ')')
            {
                // It was a list, or a call, whose elements are no entries.
                FinishLostSeparators();
                _diagnostics.RemoveRange(diagnostics, _diagnostics.Count - diagnostics);
            }

            Take(TokenKind.Skipped, 1);
        }

        _statements.PopTo(mark);
    }

    /// <summary>Whether a closing character is that of a lost block whose key stands at this column: alone on its line there, or, behind the block's last entry, wanted by nothing else.</summary>
    private bool IsOwnCloser(int column)
    {
        char c = Current;
        if (AtLineStart ? Column != column || c is not ('}' or ']' or ')' or '<') || !IsRestBlank(_p + 1) : c != '}')
        {
            return false;
        }

        int least = AtLineStart ? column : 0;
        return _delimiters.FindIndex(_delimiterBase, outer => outer.Close == c && outer.Column >= least) < 0;
    }

    private void SkipLineEndIn()
    {
        _p = _s.IndexOf('\n', _p, _end - _p) is int at and >= 0 ? at + 1 : _end;
        BeginLine();
    }

    /// <summary><c>// …</c> or <c>/* … */</c>.</summary>
    private void SkipForeignComment()
    {
        int start = _p;
        if (Behind() == '/')
        {
            int end = FindLineEnd(_p);
            _p = end;
            Token token = TakeFrom(TokenKind.Skipped, start);
            Report(SyntaxRules.ForeignComment, token.Span, new Mend("Write `#`", new TextSpan(start, 2), "#"), "//");
            return;
        }

        int close = _commentSearchFailed ? -1 : _s.IndexOf("*/", start + 2, _end - start - 2, StringComparison.Ordinal);
        if (close < 0)
        {
            _commentSearchFailed = true;
            _p = FindLineEnd(start);
        }
        else
        {
            GoTo(close + 2);
        }

        Token comment = TakeFrom(TokenKind.Skipped, start);
        Report(SyntaxRules.ForeignComment, new TextSpan(comment.Start, Math.Min(comment.Length, FindLineEnd(start) - start)), "/* */");
    }

    private bool _commentSearchFailed;

    /// <summary>Goes forward to a place, perhaps on another line.</summary>
    private void GoTo(int position)
    {
        int lineEnd = position == 0 ? -1 : _s.LastIndexOf('\n', position - 1, position - _p);
        _p = position;
        if (lineEnd >= 0)
        {
            _lineStart = lineEnd + 1;
            int at = _lineStart;
            while (at < _end && Characters.IsBlank(_s[at]))
            {
                at++;
            }

            _lineFirst = at;
        }
    }

    /// <summary>The closing character of the list or table around, where it stands on this line behind what is a comment there: <c>[#fff, #abc]</c>.</summary>
    private int FindCloserBehindComment(int position)
    {
        if (_closerSearchFailedIn == _lineStart || _delimiters.Count == _delimiterBase)
        {
            return -1;
        }

        int lineEnd = FindLineEnd(position);
        int comment = _s.IndexOf(" #", position, lineEnd - position, StringComparison.Ordinal);
        int closer = comment < 0 ? -1 : _s.IndexOf(_delimiters[_delimiters.Count - 1].Close, comment, lineEnd - comment);
        _closerSearchFailedIn = closer < 0 ? _lineStart : -1;
        return closer;
    }

    /// <summary>The beginning of the line on which no closing character was found: it is not looked through again for each of its mistakes.</summary>
    private int _closerSearchFailedIn = -1;

    /// <summary>All of them are one mistake, and none may hide what closes the list.</summary>
    private ErrorExpressionSyntax ReportColours(int start, int closer)
    {
        int end = closer;
        while (Characters.IsBlank(_s[end - 1]))
        {
            end--;
        }

        int first = start + 1;
        while (Characters.IsKeyPart(At(first)))
        {
            first++;
        }

        Take(TokenKind.Skipped, end - start);
        TextSpan span = TextSpan.FromBounds(start, first);
        string text = _text.Slice(span);
        Report(SyntaxRules.NoValue, span, new Mend("Quote it", span, "\"" + text + "\""), text, "quote it if it is text");
        return new ErrorExpressionSyntax(start, LastEnd);
    }
}
