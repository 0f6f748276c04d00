using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>What stands behind a value where its statement should end: what it probably is, and the edit that mends it.</summary>
internal sealed partial class Parser
{
    /// <summary>Says what the rest of a statement probably is, and goes over it.</summary>
    private void ReportRest(ExpressionSyntax? value)
    {
        int at = _p;
        char c = Current;
        if (c == '=' && Behind() == '>')
        {
            SkipScript(value?.Start ?? at);
            return;
        }

        if (value is TableSyntax && PastWord(at) is int end && (IsWord(at, end, "else") || IsWord(at, end, "catch") || IsWord(at, end, "finally")))
        {
            SkipScript(at);
            return;
        }

        if (c == '/' && Behind() is '/' or '*' && value is not NameSyntax)
        {
            SkipForeignComment();
            return;
        }

        if ((value is ErrorExpressionSyntax && value.End > value.Start) || IsReportedBefore(at))
        {
            // Its mistake has been reported.
            SkipRest();
            return;
        }

        if (SkipStrayComma() || SkipCommentWithoutSpace(value) || SkipsSwappedCloser() || SkipStrayClosers() || SkipsOpening(value))
        {
            return;
        }

        SkipRest();
        int lineEnd = FindLineEnd(at);
        TextSpan rest = TextSpan.FromBounds(at, Math.Max(Math.Max(at, Math.Min(LastEnd, lineEnd)), Math.Min(at + 1, _s.Length)));
        bool isWhole = LastEnd <= lineEnd;
        if (isWhole && ReportDots(value, rest))
        {
            return;
        }

        if (c is not ('}' or ']' or ')') && value is not null && isWhole && (ReportSpacedUnit(value, rest) || ReportWordOperator(value, rest)))
        {
            return;
        }

        if (value is not null && _diagnostics.Count > 0 && _diagnostics[_diagnostics.Count - 1] is { } spacing && spacing.Rule == SyntaxRules.OperatorWithoutSpaces
            && spacing.Location.Span.Start >= value.Start)
        {
            // `x-${y}"`: an operator that is none, in what is text.
            _diagnostics.RemoveAt(_diagnostics.Count - 1);
            ReportUnquoted(TextSpan.FromBounds(value.Start, rest.End), null, isWhole);
        }
        else if (value is NameSyntax or LiteralSyntax && c is not (':' or '=' or '}' or ']' or ')') || (value is NameSyntax && c == ':' && value.End == at && !Characters.IsBlank(At(at + 1))))
        {
            ReportUnquoted(TextSpan.FromBounds(value.Start, rest.End), UnknownOperator(c, At(at + 1)), isWhole);
        }
        else if (value is StringSyntax text && isWhole && ReportQuoteInText(text, rest))
        {
            return;
        }
        else if (c is ':' or '=')
        {
            Report(SyntaxRules.SecondSeparator, new TextSpan(at, 1), c.ToString(), "quote the text, or put the next key on a line of its own");
        }
        else
        {
            ReportBehindValue(rest, UnknownOperator(c, At(at + 1)));
        }
    }

    /// <summary>Whether an error has been reported of what stands directly before: the rest goes with it.</summary>
    private bool IsReportedBefore(int position)
    {
        int end = position;
        while (end > 0 && Characters.IsBlank(_s[end - 1]))
        {
            end--;
        }

        return _diagnostics.Count > 0 && _diagnostics[_diagnostics.Count - 1] is { Severity: Severity.Error } last && last.Location.Span.End == end && last.Location.Span.Length > 0;
    }

    /// <summary><c>"x"[</c>, with nothing behind it: it opens nothing, since values begin behind a separator. Behind a name it may, where deeper lines follow.</summary>
    private bool SkipsOpening(ExpressionSyntax? value)
    {
        bool isGlued = Current is '[' or '{' or '(' && value is not null && value.End == _p && IsRestBlank(_p + 1);
        if (!isGlued || (value is not (StringSyntax or LiteralSyntax) && NextLineIsDeeper(_p, _lineFirst - _lineStart)))
        {
            return false;
        }

        TextSpan opening = Take(TokenKind.Skipped, 1).Span;
        Report(SyntaxRules.ExpectedEnd, opening, new Mend("Remove it", opening, ""), _text.Slice(opening), "and nothing closes it: remove it");
        return true;
    }

    private void ReportBehindValue(TextSpan rest, DiagnosticRule? foreignOperator)
    {
        string text = _text.Slice(rest);
        if (foreignOperator is not null)
        {
            Report(foreignOperator, rest, text, AnyOperator);
        }
        else if (text is "\"" or "'")
        {
            Report(SyntaxRules.ExpectedEnd, rest, new Mend("Remove it", rest, ""), text, "and opens or closes nothing: remove it");
        }
        else
        {
            Report(SyntaxRules.ExpectedEnd, rest, text, "where its line should end: put it on a line of its own, or separate it by `,` or `;`");
        }
    }

    /// <summary><c>[{ x: 1 ]}</c>: the brace has been reported as not closed.</summary>
    private bool SkipsSwappedCloser()
    {
        bool isSwapped = Current is '}' or ']' or ')' && _diagnostics.Count > 0 && _diagnostics[_diagnostics.Count - 1] is var last && last.Rule == SyntaxRules.Unclosed
            && last.Location.Span.Start >= _lineStart && (_s[last.Location.Span.Start], Current) is ('{', '}') or ('[', ']') or ('(', ')');
        if (isSwapped)
        {
            Take(TokenKind.Skipped, 1);
        }

        return isSwapped;
    }

    /// <summary><c>x: 1 }</c> where nothing waits for it.</summary>
    private bool SkipStrayClosers()
    {
        int end = PastStrayClosers(_p);
        if (end == _p || !(IsRestBlank(end) || At(PastBlanks(end)) is ',' or ';' or '}' or ']' or ')'))
        {
            return false;
        }

        Token token = Take(TokenKind.Skipped, end - _p);
        Report(SyntaxRules.StrayCloser, token.Span, new Mend("Remove it", token.Span, ""), _text.Slice(token.Span));
        return true;
    }

    /// <summary>Behind closing characters that nothing around waits for: several together are one mistake.</summary>
    private int PastStrayClosers(int position)
    {
        while (At(position) is '}' or ']' or ')' && _delimiters.FindIndex(_delimiterBase, outer => outer.Close == _s[position]) < 0)
        {
            position++;
        }

        return position;
    }

    private void ReportUnquoted(TextSpan span, DiagnosticRule? foreignOperator, bool isWhole)
    {
        string text = _text.Slice(span);
        Mend? mend = isWhole ? MendByQuotes(span, text) : null;
        if (foreignOperator is not null)
        {
            Report(foreignOperator, span, mend, text, AnyOperator);
            return;
        }

        string quoted = mend?.Edits[0].NewText is { Length: > 1 } whole ? whole : "\"" + text.TrimEnd('"') + "\"";
        Report(SyntaxRules.UnquotedText, span, mend, text, quoted, WordOperators.TryTranslate(text, out string translated, out _) ? ", or write `" + translated + "`" : "");
    }

    /// <summary>Quotes that are certain to make text of it: where it ends in a quote of its own, the other one is missing.</summary>
    private static Mend? MendByQuotes(TextSpan span, string text)
    {
        int quote = text.IndexOf('"');
        return quote < 0 ? new Mend("Quote it", span, "\"" + text + "\"")
            : quote == text.Length - 1 ? new Mend("Add the opening quote", new TextSpan(span.Start, 0), "\"")
            : text.IndexOfAny(['\'', '\\']) < 0 ? new Mend("Quote it", span, "'" + text + "'")
            : null;
    }

    /// <summary><c>port: 80,</c>: outside of braces and brackets lines need no comma, and entries of one line a semicolon.</summary>
    private bool SkipStrayComma()
    {
        bool isLast = Current == ',' && IsRestBlank(_p + 1);
        if (Current != ',' || !IsOutsideCommas || !(isLast || ShapeOf(PastBlanks(_p + 1)) is LineShape.Key or LineShape.Block))
        {
            return false;
        }

        Token comma = Take(TokenKind.Skipped, 1);
        Mend mend = isLast ? new Mend("Remove the comma", comma.Span, "") : new Mend("Write `;`", comma.Span, ";");
        Report(SyntaxRules.StrayComma, comma.Span, mend, isLast ? "remove it, since each line ends its entry" : "write `;` between entries of one line");
        return true;
    }

    /// <summary>Whether no delimiter is open here within which commas separate.</summary>
    private bool IsOutsideCommas => _delimiters.Count == _delimiterBase || _delimiters[_delimiters.Count - 1].Close == '<';

    /// <summary><c>"x"# why</c>: behind a bare word, or glued to what follows, it may be text (<c>C#</c>, <c>5#a</c>).</summary>
    private bool SkipCommentWithoutSpace(ExpressionSyntax? value)
    {
        if (Current != '#' || value is null or NameSyntax || (value is LiteralSyntax && !Characters.IsBlank(Behind())))
        {
            return false;
        }

        int end = FindLineEnd(_p);
        if (_delimiters.Count > _delimiterBase && _s.IndexOfAny(['}', ']', ')'], _p, end - _p) >= 0)
        {
            return false;
        }

        var hash = new TextSpan(_p, 1);
        Take(TokenKind.Skipped, end - _p);
        Report(SyntaxRules.CommentWithoutSpace, hash, new Mend("Put a space before it", new TextSpan(hash.Start, 0), " "));
        return true;
    }

    /// <summary><c>10 MB</c>: a unit is glued to its number.</summary>
    private bool ReportSpacedUnit(ExpressionSyntax value, TextSpan rest)
    {
        if (value is not LiteralSyntax { Token.Kind: TokenKind.Number })
        {
            return false;
        }

        if (Characters.IsDigit(_s[rest.Start]))
        {
            return ReportSpacedDuration(value, rest);
        }

        if (PastWord(rest.Start) != rest.End || !Characters.IsWordStart(_s[rest.Start]))
        {
            return false;
        }

        string glued = _text.Slice(value.Span) + _text.Slice(rest);
        string? unit = Literals.Classify(glued, 0, glued.Length) is LiteralKind.Duration or LiteralKind.Size ? glued : Literals.Mend(glued, 0, glued.Length);
        if (unit is null)
        {
            return false;
        }

        TextSpan whole = TextSpan.FromBounds(value.Start, rest.End);
        Report(SyntaxRules.BadLiteral, whole, new Mend("Write `" + unit + "`", whole, unit),
            "`" + _text.Slice(whole) + "` has a space before its unit; write `" + unit + "`, or quote it if it is text");
        return true;
    }

    /// <summary><c>1h 30m</c>: the parts of a duration are glued as well.</summary>
    private bool ReportSpacedDuration(ExpressionSyntax value, TextSpan rest)
    {
        TextSpan whole = TextSpan.FromBounds(value.Start, rest.End);
        string[] parts = _text.Slice(whole).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (!Array.TrueForAll(parts, IsDuration))
        {
            return false;
        }

        Array.Sort(parts, static (a, b) => RankOfUnit(a) - RankOfUnit(b));
        string glued = string.Concat(parts);
        if (!IsDuration(glued))
        {
            return false;
        }

        Report(SyntaxRules.BadLiteral, whole, new Mend("Write `" + glued + "`", whole, glued),
            "`" + _text.Slice(whole) + "` has a space within a duration, whose units fall; write `" + glued + "`, or quote it if it is text");
        return true;
    }

    /// <summary>Units in the order in which a compound has them.</summary>
    private static int RankOfUnit(string duration)
    {
        int unit = duration.Length;
        while (unit > 0 && !Characters.IsDigit(duration[unit - 1]))
        {
            unit--;
        }

        return Array.IndexOf(s_units, duration.Substring(unit));
    }

    private static readonly string[] s_units = ["w", "d", "h", "m", "s", "ms", "us"];

    private static bool IsDuration(string text) => Literals.Classify(text, 0, text.Length) == LiteralKind.Duration;

    /// <summary><c>true and false</c>: operators that are words elsewhere. Where all around them are bare words it may as well be text.</summary>
    private bool ReportWordOperator(ExpressionSyntax value, TextSpan rest)
    {
        TextSpan whole = TextSpan.FromBounds(value.Start, rest.End);
        string text = _text.Slice(whole);
        if (!WordOperators.TryTranslate(text, out string translated, out bool isCertain) || !isCertain)
        {
            return false;
        }

        Report(SyntaxRules.WordOperator, whole, new Mend("Write `" + translated + "`", whole, translated), text, translated);
        return true;
    }

    /// <summary>Operators of other languages, which a reader of those would try.</summary>
    private static DiagnosticRule? UnknownOperator(char first, char second) => (first, second) switch
    {
        ('*', '*') or ('^', _) or ('|', not '|') or ('+', '=') or ('~', _) => SyntaxRules.UnknownOperator,
        _ => null,
    };
}
