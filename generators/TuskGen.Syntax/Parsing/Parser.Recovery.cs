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
}
