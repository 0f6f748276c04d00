using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Strings: where they end, and what stands in their <c>${…}</c>.</summary>
internal sealed partial class Parser
{
    /// <summary>Whether the value under way is the text of a function, in which nothing is interpolated or escaped.</summary>
    private bool _isVerbatim;

    /// <summary>The starts and ends of the holes found in the strings under way.</summary>
    private readonly List<int> _holes = [];

    /// <summary>By quote: a place from which on the first unescaped quote is known, and where that is (-1: none).</summary>
    private (int From, int At) _nextDouble = (int.MaxValue, -1);
    private (int From, int At) _nextSingle = (int.MaxValue, -1);

    private bool _longDoubleFails;
    private bool _longSingleFails;

    private ExpressionSyntax ParseString()
    {
        int start = _p;
        char quote = _s[start];
        if (At(start + 1) == quote && At(start + 2) == quote)
        {
            return ParseLongString(quote);
        }

        int mark = _holes.Count;
        bool hasHoles = quote == '"' && !_isVerbatim;
        int end = FindQuote(start + 1, quote, hasHoles, out bool isPlain);
        if (isPlain)
        {
            Take(TokenKind.String, end + 1 - start);
            return new StringSyntax(start, end + 1, quote == '"' ? StringStyle.Double : StringStyle.Single, default, _isVerbatim);
        }

        if (end < 0)
        {
            _holes.RemoveRange(mark, _holes.Count - mark);
            end = FindClosingLine(start, quote);
            if (end < 0)
            {
                return SkipUnclosedString(start);
            }

            if (hasHoles)
            {
                FindHoles(start + 1, end);
            }
        }

        return FinishString(quote == '"' ? StringStyle.Double : StringStyle.Single, start, end + 1, 1, mark);
    }

    /// <summary>The closing quote on this line, or -1; notes the holes on the way.</summary>
    /// <param name="position">Behind the opening quote.</param>
    /// <param name="quote">Which quote it is.</param>
    /// <param name="hasHoles">Whether <c>${</c> opens a hole.</param>
    /// <param name="isPlain">Whether it was found without a backslash or hole before it.</param>
    private int FindQuote(int position, char quote, bool hasHoles, out bool isPlain)
    {
        bool isHoleOpen = false;
        isPlain = true;
        string s = _s;
        int end = _end;
        for (int at = CharacterRuns.PastPlainText(s, position, end); at < end; at = CharacterRuns.PastPlainText(s, at + 1, end))
        {
            char c = s[at];
            if (c == quote)
            {
                return at;
            }

            if (c == '\n')
            {
                break;
            }

            if (c == '\\')
            {
                isPlain = false;
                at++;
                if (At(at) == '\n')
                {
                    break;
                }
            }
            else if (c == '$' && hasHoles && !isHoleOpen && At(at + 1) == '{')
            {
                isPlain = false;
                int close = FindHoleEnd(at + 2, FindLineEnd(at));
                _holes.Add(at);
                _holes.Add(close);
                isHoleOpen = close < 0;
                at = isHoleOpen ? at : close;
            }
        }

        isPlain = false;
        return -1;
    }

    /// <summary>The <c>}</c> that closes a hole on its line, or -1; quotes in it balance.</summary>
    private int FindHoleEnd(int position, int lineEnd)
    {
        int depth = 0;
        for (int at = position; at < lineEnd; at++)
        {
            char c = _s[at];
            if (c == '}' && depth-- == 0)
            {
                return at;
            }

            if (c == '{')
            {
                depth++;
            }
            else if (c is '"' or '\'')
            {
                int past = PastQuotedKey(at);
                if (past < 0)
                {
                    return -1;
                }

                at = past - 1;
            }
        }

        return -1;
    }

    /// <summary>Notes the holes of a text over several lines, each of which lies on one line.</summary>
    private void FindHoles(int position, int end)
    {
        for (int at = position; at < end; at++)
        {
            char c = _s[at];
            if (c == '\\')
            {
                at++;
            }
            else if (c == '$' && At(at + 1) == '{')
            {
                int lineEnd = Math.Min(end, FindLineEnd(at));
                int close = FindHoleEnd(at + 2, lineEnd);
                _holes.Add(at);
                _holes.Add(close);
                at = close < 0 ? lineEnd - 1 : close;
            }
        }
    }

    /// <summary>The closing quote of a plain string over several lines: nothing stands behind the opening one, and the first unescaped one is the first on its line.</summary>
    private int FindClosingLine(int start, char quote)
    {
        if (!IsLineEnd(PastBlanks(start + 1)))
        {
            return -1;
        }

        (int from, int at) = quote == '"' ? _nextDouble : _nextSingle;
        if (start < from || (at >= 0 && start >= at))
        {
            at = start + 1;
            while (at < _end && _s[at] != quote)
            {
                at += _s[at] == '\\' ? 2 : 1;
            }

            at = at < _end ? at : -1;
            if (quote == '"')
            {
                _nextDouble = (start, at);
            }
            else
            {
                _nextSingle = (start, at);
            }
        }

        if (at < 0)
        {
            return -1;
        }

        int first = at;
        while (Characters.IsBlank(_s[first - 1]))
        {
            first--;
        }

        return _s[first - 1] == '\n' ? at : -1;
    }

    private ErrorExpressionSyntax SkipUnclosedString(int start)
    {
        int end = FindLineEnd(start);
        Take(TokenKind.Skipped, end - start);
        Report(SyntaxRules.UnclosedString, TextSpan.FromBounds(start, end), _s[start].ToString());
        int opened = _delimiters.FindIndex(_delimiterBase, d => d.LineStart == _lineStart);
        if (opened < 0 && !InBrackets)
        {
            SkipNoStatements();
        }
        else if (opened >= 0)
        {
            Unwind(opened, silently: true);
        }

        return new ErrorExpressionSyntax(start, end);
    }

    /// <summary>Goes over the lines behind an unclosed string that begin no statement: they were probably meant to be in it.</summary>
    private void SkipNoStatements()
    {
        while (FindNextLine(_p, out int first, out _))
        {
            char c = At(first);
            if (BeginsStatement(first) || c is '}' or ']' or ')' or '@' or '#' || IsDash(first) || (c == '<' && IsRestBlank(first + 1)))
            {
                return;
            }

            GoTo(first);
            Take(TokenKind.Skipped, FindLineEnd(first) - first);
        }
    }

    private ExpressionSyntax ParseLongString(char quote)
    {
        int start = _p;
        bool isDouble = quote == '"';
        int end = (isDouble ? _longDoubleFails : _longSingleFails) ? -1 : FindLongEnd(start + 3, quote);
        if (end < 0)
        {
            _longDoubleFails |= isDouble;
            _longSingleFails |= !isDouble;
            GoTo(_end);
            TakeFrom(TokenKind.Skipped, start);
            Report(SyntaxRules.UnclosedLongString, new TextSpan(start, 3), new string(quote, 3));
            if (_delimiters.Count > _delimiterBase)
            {
                Unwind(_delimiterBase, silently: true);
            }

            return new ErrorExpressionSyntax(start, _p);
        }

        int mark = _holes.Count;
        int lineEnd = FindLineEnd(start);
        if (lineEnd < end && !IsLineEnd(PastBlanks(start + 3)))
        {
            Report(SyntaxRules.TextBehindOpening, TextSpan.FromBounds(start, lineEnd), new string(quote, 3));
        }

        if (isDouble && !_isVerbatim)
        {
            FindHoles(start + 3, end);
        }

        return FinishString(isDouble ? StringStyle.LongDouble : StringStyle.LongSingle, start, end + 3, 3, mark);
    }

    /// <summary>Where the three closing quotes stand; a quote behind a backslash closes nothing where escapes count.</summary>
    private int FindLongEnd(int position, char quote)
    {
        string quotes = new(quote, 3);
        int at = _s.IndexOf(quotes, position, _end - position, StringComparison.Ordinal);
        while (at >= 0 && quote == '"' && !_isVerbatim)
        {
            int slashes = 0;
            while (at - slashes > position && _s[at - slashes - 1] == '\\')
            {
                slashes++;
            }

            if (slashes % 2 == 0)
            {
                return at;
            }

            at = at + 1 < _end ? _s.IndexOf(quotes, at + 1, _end - at - 1, StringComparison.Ordinal) : -1;
        }

        return at;
    }

    /// <summary>Records the tokens of a string and parses what stands in its holes.</summary>
    private ExpressionSyntax FinishString(StringStyle style, int start, int end, int quotes, int mark)
    {
        bool hasEscapes = style is StringStyle.Double or StringStyle.LongDouble && !_isVerbatim;
        if (_holes.Count == mark)
        {
            if (hasEscapes)
            {
                CheckEscapes(start + quotes, end - quotes);
            }

            GoTo(end);
            TakeFrom(TokenKind.String, start);
            return new StringSyntax(start, end, style, default, _isVerbatim);
        }

        return FinishInterpolated(style, start, end, quotes, mark);
    }

    private ExpressionSyntax FinishInterpolated(StringStyle style, int start, int end, int quotes, int mark)
    {
        List<HoleSyntax> holes = [];
        TokenKind kind = TokenKind.StringStart;
        int pieceStart = start;
        List<(TextSpan, EscapeFault)>? faults = null;
        bool isBroken = false;
        int last = _holes.Count;
        for (int index = mark; index < last; index += 2)
        {
            (int open, int close) = (_holes[index], _holes[index + 1]);
            if (close < 0)
            {
                isBroken = true;
                Report(SyntaxRules.UnclosedHole, new TextSpan(open, 2), new Mend("Write `\\${` for the text", new TextSpan(open, 0), "\\"));
                continue;
            }

            FindEscapeFaults(Math.Max(pieceStart, start + quotes), open, ref faults);
            GoTo(open);
            TakeFrom(kind, pieceStart);
            holes.Add(ParseHole(close));
            kind = TokenKind.StringMiddle;
            pieceStart = _p;
        }

        _holes.RemoveRange(mark, _holes.Count - mark);
        FindEscapeFaults(Math.Max(pieceStart, start + quotes), end - quotes, ref faults);
        ReportEscapes(faults);

        GoTo(end);
        TakeFrom(holes.Count == 0 ? TokenKind.String : TokenKind.StringEnd, pieceStart);
        if (isBroken)
        {
            return new ErrorExpressionSyntax(start, end);
        }

        return new StringSyntax(start, end, style, holes.Count == 0 ? default : new SyntaxList<HoleSyntax>([.. holes]), false);
    }

    private HoleSyntax ParseHole(int close)
    {
        int start = _p;
        Take(TokenKind.HoleStart, 2);
        (int end, int outerBase, bool lines, int ternaries, bool typeArguments) = (_end, _delimiterBase, _linesAreBlank, _openTernaries, _inTypeArguments);
        (_end, _delimiterBase, _linesAreBlank, _openTernaries, _inTypeArguments) = (close, _delimiters.Count, false, 0, false);
        ExpressionSyntax expression = Nothing();
        SkipBlanks();
        if (AtEnd)
        {
            Report(SyntaxRules.EmptyHole, TextSpan.FromBounds(start, close + 1));
        }
        else if (Enter())
        {
            expression = ParseExpression();
            _depth--;
            SkipBlanks();
            if (!AtEnd)
            {
                ReportRest(expression);
                if (!AtEnd)
                {
                    Take(TokenKind.Skipped, _end - _p);
                }
            }
        }

        (_end, _delimiterBase, _linesAreBlank, _openTernaries, _inTypeArguments) = (end, outerBase, lines, ternaries, typeArguments);
        _p = close;
        Take(TokenKind.HoleEnd, 1);
        return new HoleSyntax(start, _p, expression);
    }

    /// <summary>Reports the escapes of a text without holes that mean nothing. Most texts have no escape.</summary>
    private void CheckEscapes(int start, int end)
    {
        if (end > start && _s.IndexOf('\\', start, end - start) >= 0)
        {
            List<(TextSpan, EscapeFault)>? faults = null;
            FindEscapeFaults(start, end, ref faults);
            ReportEscapes(faults);
        }
    }

    /// <summary>Finds the escapes of a text that mean nothing.</summary>
    private void FindEscapeFaults(int start, int end, ref List<(TextSpan Span, EscapeFault Fault)>? faults)
    {
        for (int at = _s.IndexOf('\\', start, Math.Max(0, end - start)); at >= 0 && at < end; at = at < end ? _s.IndexOf('\\', at, end - at) : -1)
        {
            if (!Escapes.TryRead(_s, at, end, out int length, out _, out EscapeFault fault))
            {
                (faults ??= []).Add((new TextSpan(at, Math.Min(length, end - at)), fault));
            }

            at += length;
        }
    }

    /// <summary>Reports a string's first escape that means nothing; its mend is that of all of them.</summary>
    private void ReportEscapes(List<(TextSpan Span, EscapeFault Fault)>? faults)
    {
        if (faults is null)
        {
            return;
        }

        (TextSpan span, EscapeFault first) = faults[0];
        string text = _text.Slice(span);
        bool isMendable = faults.TrueForAll(static fault => fault.Fault == EscapeFault.Unknown);
        Mend? mend = isMendable
            ? new Mend("Write `\\" + text + "`", new SyntaxList<TextEdit>([.. faults.Select(static fault => new TextEdit(new TextSpan(fault.Span.Start, 0), "\\"))]))
            : null;
        if (first == EscapeFault.LoneSurrogate)
        {
            Report(SyntaxRules.LoneSurrogate, span, mend, text);
            return;
        }

        // `C:\users` is a path; behind `\u1` the digits are meant.
        bool isShort = faults.Exists(fault => At(fault.Span.Start + 1) == 'u' && (Characters.IsHexDigit(At(fault.Span.Start + 2)) || At(fault.Span.Start + 2) == '{'));
        Report(SyntaxRules.UnknownEscape, span, isShort ? null : mend, text, At(span.Start + 1) == 'u' && isShort
            ? "`\\u` needs four hexadecimal digits (`\\u0041`), or up to six in braces (`\\u{41}`)"
            : "write `\\" + text + "` for the text, or put the string in single quotes ('…')");
    }
}
