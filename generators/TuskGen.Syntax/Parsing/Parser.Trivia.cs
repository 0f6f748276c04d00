using System.Runtime.CompilerServices;
using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Blanks, line ends and comments.</summary>
internal sealed partial class Parser
{
    /// <summary>Whether line ends mean nothing here: within parentheses.</summary>
    private bool _linesAreBlank;

    /// <summary>Goes to the next character of this line that is not blank, or over line ends and comments too where those mean nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipBlanks()
    {
        if (_p >= _end || !Characters.IsVisible(_s[_p]))
        {
            SkipBlanksHere();
        }
    }

    private void SkipBlanksHere()
    {
        while (_p < _end)
        {
            char c = _s[_p];
            if (c is ' ' or '\t')
            {
                _p++;
            }
            else if (c >= 0x80 || c is '\f' or '\v')
            {
                if (!SkipForeignSpace())
                {
                    return;
                }
            }
            else if (_linesAreBlank && (c is '\n' or '\r' || IsCommentStart()))
            {
                if (c == '#')
                {
                    SkipComment();
                }
                else if (SkipLineEnd() && EndsDelimiters())
                {
                    return;
                }
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Goes over blanks, comments and line ends to what may begin a statement; stops at line starts that end unclosed delimiters.</summary>
    private void SkipLines()
    {
        while (_p < _end)
        {
            char c = _s[_p];
            if (c is ' ' or '\t')
            {
                _p++;
            }
            else if (c is '\n' or '\r')
            {
                if (SkipLineEnd() && EndsDelimiters())
                {
                    return;
                }
            }
            else if (c == '#')
            {
                if (!IsCommentStart() || (AtLineStart && !InBrackets && IsDirective(_p, report: true)))
                {
                    return;
                }

                SkipComment();
            }
            else if ((c < 0x80 && c is not ('\f' or '\v')) || !SkipForeignSpace())
            {
                return;
            }
        }
    }

    /// <summary>Goes over one line end; a lone carriage return is none, and reported.</summary>
    /// <returns>Whether a line begins behind it.</returns>
    private bool SkipLineEnd()
    {
        if (_s[_p] == '\r')
        {
            if (At(_p + 1) != '\n' && _p + 1 < _end)
            {
                ReportLoneReturn(Take(TokenKind.Skipped, 1).Span);
                return false;
            }

            _p++;
        }

        if (Current == '\n')
        {
            _p++;
        }

        BeginLine();
        return true;
    }

    private bool _hasLoneReturn;

    /// <summary>Whether most line ends of the text are lone carriage returns: then its lines are not known, and nothing else can be said of them.</summary>
    private bool _isOneLine;

    /// <summary>The line ends of a whole file are one mistake.</summary>
    private void ReportLoneReturn(TextSpan first)
    {
        if (_hasLoneReturn)
        {
            return;
        }

        var edits = new List<TextEdit>();
        for (int at = _s.IndexOf('\r'); at >= 0; at = _s.IndexOf('\r', at + 1))
        {
            if (at + 1 < _s.Length && _s[at + 1] != '\n')
            {
                edits.Add(new TextEdit(new TextSpan(at, 1), "\n"));
            }

            if (at + 1 == _s.Length)
            {
                break;
            }
        }

        Report(SyntaxRules.ForeignSpace, first, new Mend("Write line ends for all of them", new SyntaxList<TextEdit>([.. edits])), "a lone carriage return (U+000D)", "end lines with LF or CRLF");
        _hasLoneReturn = true;
        _isOneLine = edits.Count > _s.Count(static c => c == '\n');
    }

    /// <summary>A <c>#</c> at its line's start or behind white space.</summary>
    private bool IsCommentStart() => _s[_p] == '#' && (_p == _lineFirst || _p == 0 || Before is ' ' or '\t' or '\n' or '\r' || Characters.IsForeignSpace(Before));

    private void SkipComment()
    {
        if (InBrackets && IsHexColour(_p))
        {
            int end = _p + 1;
            while (Characters.IsHexDigit(At(end)))
            {
                end++;
            }

            TextSpan span = TextSpan.FromBounds(_p, end);
            Report(SyntaxRules.CommentLooksLikeColour, span, new Mend("Quote it", span, "\"" + _text.Slice(span) + "\""), _text.Slice(span));
        }

        _p = FindLineEnd(_p);
    }

    private bool IsHexColour(int hash)
    {
        int digits = 0;
        while (Characters.IsHexDigit(At(hash + 1 + digits)))
        {
            digits++;
        }

        return digits is 3 or 4 or 6 or 8 && !Characters.IsKeyPart(At(hash + 1 + digits));
    }

    private bool SkipForeignSpace()
    {
        char c = _s[_p];
        if (!Characters.IsForeignSpace(c))
        {
            return false;
        }

        if (c == '\uFEFF' && _p == 0)
        {
            _p++;
            BeginLine();
            return true;
        }

        int start = _p;
        while (_p < _end && _s[_p] == c)
        {
            _p++;
        }

        TextSpan span = TakeFrom(TokenKind.Skipped, start).Span;
        string name = "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
        Report(SyntaxRules.ForeignSpace, span, new Mend("Replace it by a space", span, " "), name, "replace it by a space");
        if (start == _lineFirst)
        {
            _lineFirst = PastBlanks(_p);
        }

        return true;
    }
}
