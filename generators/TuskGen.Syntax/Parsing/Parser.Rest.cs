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

        if (value is ErrorExpressionSyntax && value.End > value.Start)
        {
            // Its mistake has been reported.
            SkipRest();
            return;
        }

        if (SkipStrayComma() || SkipCommentWithoutSpace(value))
        {
            return;
        }

        SkipRest();
        int lineEnd = FindLineEnd(at);
        TextSpan rest = TextSpan.FromBounds(at, Math.Max(Math.Max(at, Math.Min(LastEnd, lineEnd)), Math.Min(at + 1, _s.Length)));
        bool isWhole = LastEnd <= lineEnd;
        if (c is not ('}' or ']' or ')') && value is not null && isWhole && (ReportSpacedUnit(value, rest) || ReportWordOperator(value, rest)))
        {
            return;
        }

        if (value is NameSyntax or LiteralSyntax && c is not (':' or '=' or '}' or ']' or ')') || (value is NameSyntax && c == ':' && At(at + 1) == '/'))
        {
            ReportUnquoted(TextSpan.FromBounds(value.Start, rest.End), UnknownOperator(c, At(at + 1)), isWhole);
        }
        else if (c is ':' or '=')
        {
            Report(SyntaxRules.SecondSeparator, new TextSpan(at, 1), c.ToString(), "quote the text, or put the next key on a line of its own");
        }
        else
        {
            Report(UnknownOperator(c, At(at + 1)) ?? SyntaxRules.ExpectedEnd, rest, _text.Slice(rest));
        }
    }

    private void ReportUnquoted(TextSpan span, DiagnosticRule? foreignOperator, bool isWhole)
    {
        string text = _text.Slice(span);
        Mend? mend = isWhole && text.IndexOf('"') < 0 ? new Mend("Quote it", span, "\"" + text + "\"") : null;
        if (foreignOperator is not null)
        {
            Report(foreignOperator, span, mend, text);
            return;
        }

        Report(SyntaxRules.UnquotedText, span, mend, text, WordOperators.TryTranslate(text, out string translated, out _) ? ", or write `" + translated + "`" : "");
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
        if (value is not LiteralSyntax { Token.Kind: TokenKind.Number } || PastWord(rest.Start) != rest.End || !Characters.IsWordStart(_s[rest.Start]))
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
