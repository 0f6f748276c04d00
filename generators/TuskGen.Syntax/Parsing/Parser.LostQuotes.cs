namespace TuskGen.Syntax.Parsing;

/// <summary>Quotes that are missing, too many, or of another kind.</summary>
internal sealed partial class Parser
{
    /// <summary>By quote: where three of them were last found, from where on; the text is not looked through again for each mistake.</summary>
    private (int From, int At) _nextThreeDouble = (int.MaxValue, -1);
    private (int From, int At) _nextThreeSingle = (int.MaxValue, -1);

    /// <summary>
    /// On a line that begins no statement: whether the entry above it ends in two quotes, and three alone on a later line seem to end its text. Then the text is one mistake.
    /// </summary>
    private TextOfLostQuote? FindLostQuote(int line)
    {
        if (line != _lineFirst || _statements.Mark == 0 || LastValue() is not StringSyntax { Style: StringStyle.Double or StringStyle.Single } value
            || value.End - value.Start != 2 || !FindNextLine(value.End, out int first, out _) || first != line)
        {
            return null;
        }

        int at = FindThree(_s[value.Start], line);
        return at >= 0 && PastBlanks(LineStartOf(at)) == at && IsRestBlank(at + 3) ? new TextOfLostQuote(value.Span, at) : null;
    }

    private int FindThree(char quote, int position)
    {
        ref (int From, int At) next = ref quote == '"' ? ref _nextThreeDouble : ref _nextThreeSingle;
        if (position < next.From || (next.At >= 0 && position > next.At))
        {
            next = (position, _s.IndexOf(new string(quote, 3), position, _end - position, StringComparison.Ordinal));
        }

        return next.At;
    }

    private void SkipTextOfLostQuote(TextOfLostQuote text)
    {
        int start = _p;
        string quotes = _s.Substring(text.Close, 3);
        GoTo(text.Close + 3);
        TakeFrom(TokenKind.Skipped, start);
        Report(SyntaxRules.ExpectedStatement, text.Opening, new Mend("Write `" + quotes + "`", new TextSpan(text.Opening.End, 0), quotes.Substring(2)), _text.Slice(text.Opening),
            "begins no text over several lines, and the `" + quotes + "` of line " + LineNumber(text.Close) + " would end one: write `" + quotes + "`");
        _statements.Push(new SkippedSyntax(Math.Min(start, LastEnd), LastEnd));
    }

    /// <param name="Opening">The two quotes.</param>
    /// <param name="Close">Where the three begin.</param>
    private sealed record TextOfLostQuote(TextSpan Opening, int Close);

    private int LineStartOf(int position) => position == 0 ? 0 : _s.LastIndexOf('\n', position - 1) + 1;

    /// <summary>Goes over a text over several lines where its key lacks a separator; what is wrong in it shows once that is mended.</summary>
    private bool SkipsLongString()
    {
        char quote = Current;
        if (quote is not ('"' or '\'') || Behind() != quote || Behind(2) != quote)
        {
            return false;
        }

        int end = (quote == '"' ? _longDoubleFails : _longSingleFails) ? -1 : FindLongEnd(_p + 3, quote);
        if (end < 0 || !IsRestBlank(end + 3))
        {
            return false;
        }

        int start = _p;
        GoTo(end + 3);
        TakeFrom(TokenKind.Skipped, start);
        return true;
    }

    /// <summary><c>'it's'</c>, <c>"say ""hi"""</c>: a quote within a text, which ends it.</summary>
    private bool ReportQuoteInText(StringSyntax value, TextSpan rest)
    {
        char quote = _s[value.Start];
        if (value.End != rest.Start || value.End - value.Start < 2 || value.Style is not (StringStyle.Double or StringStyle.Single) || rest.Length < 2 || _s[rest.End - 1] != quote)
        {
            return false;
        }

        TextSpan whole = TextSpan.FromBounds(value.Start, rest.End);
        string inner = _s.Substring(value.Start + 1, whole.Length - 2);
        string doubled = new(quote, 2);
        string plain = inner.Replace(doubled, quote.ToString());
        bool isApart = quote == '\'' && plain.IndexOfAny(['"', '\\', '$']) < 0;
        bool isCertain = _delimiters.Count == _delimiterBase && (isApart || plain.IndexOf('\\') < 0);
        string better = isApart ? "\"" + plain + "\"" : quote + plain.Replace(quote.ToString(), "\\" + quote) + quote;
        Report(SyntaxRules.ExpectedEnd, rest, isCertain ? new Mend("Write `" + better + "`", whole, better) : null, _text.Slice(rest),
            "which a quote within the text has ended: write `\\" + quote + "` for that" + (isApart ? ", or put the text between other quotes (" + better + ")" : ""));
        return true;
    }

    /// <summary><c>“shop”</c>: quotes as word processors set them.</summary>
    private ErrorExpressionSyntax? ReportTypographicQuotes()
    {
        int start = _p;
        int lineEnd = FindLineEnd(start);
        bool isSingle = Current is '\u2018' or '\u2019' or '\u201A' or '\u2039';
        int close = _s.IndexOfAny(isSingle ? s_singleClosers : s_doubleClosers, start + 1, lineEnd - start - 1);
        if (close < 0 || !(IsRestBlank(close + 1) || At(PastBlanks(close + 1)) is ',' or ';' or ')' or ']' or '}'))
        {
            return null;
        }

        Take(TokenKind.Skipped, close + 1 - start);
        TextSpan whole = TextSpan.FromBounds(start, close + 1);
        string inner = _s.Substring(start + 1, close - start - 1);
        string straight = "\"" + inner + "\"";
        Mend? mend = inner.IndexOfAny(['"', '\\', '$']) < 0 ? new Mend("Write straight quotes", whole, straight) : null;
        Report(SyntaxRules.NoValue, whole, mend, _text.Slice(whole), "its quotes are typographic ones; write straight ones" + (mend is null ? "" : " (" + straight + ")"));
        return new ErrorExpressionSyntax(start, close + 1);
    }

    private static readonly char[] s_doubleClosers = ['\u201C', '\u201D', '\u201E', '\u00BB', '\u00AB', '"'];
    private static readonly char[] s_singleClosers = ['\u2018', '\u2019', '\u203A', '\''];
}
