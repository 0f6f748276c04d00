using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Elements, arguments and entries with no comma between them, or a semicolon. All of one line are one mistake, and each keeps its value.</summary>
internal sealed partial class Parser
{
    private LostSeparators? _lost;

    /// <summary>Behind an element or argument: whether the next one follows without a comma, or behind a semicolon. Then that is reported, and reading goes on with it.</summary>
    private bool GoesOnWithoutComma(ExpressionSyntax item)
    {
        if (item is ErrorExpressionSyntax)
        {
            return false;
        }

        if (Current == ';')
        {
            TextSpan semicolon = Take(TokenKind.Skipped, 1).Span;
            ReportLostSeparator(semicolon, ";", "where `,` separates: write `,`", new TextEdit(semicolon, ","));
            return true;
        }

        if (!BeginsNextItem(item))
        {
            return false;
        }

        ReportLostComma();
        return true;
    }

    /// <summary>Behind an entry within braces: whether the next one follows on its line without a comma.</summary>
    private bool GoesOnWithEntry(ExpressionSyntax? value)
    {
        bool isLost = value is not (null or ErrorExpressionSyntax) && Characters.IsBlank(Before) && (Characters.IsWordStart(Current) || Current is '"' or '\'') && BeginsStatement(_p);
        if (isLost)
        {
            ReportLostComma();
        }

        return isLost;
    }

    /// <summary>Whether what follows can only be another item: a bare word before or behind a bare word or number is rather text without quotes.</summary>
    private bool BeginsNextItem(ExpressionSyntax item)
    {
        bool isApart = Before is ' ' or '\t' or '\n' or '}' or ']' or ')';
        if (!isApart || item is NameSyntax || !(BeginsOperand(_p) || (Current == '-' && Characters.IsDigit(Behind()))))
        {
            return false;
        }

        bool isNumber = item is LiteralSyntax { Token.Kind: TokenKind.Number };
        if (Characters.IsWordStart(Current))
        {
            int end = PastWord(_p);
            return !isNumber && !(IsWord(_p, end, "and") || IsWord(_p, end, "or") || IsWord(_p, end, "not"));
        }

        return !isNumber || !Characters.IsDigit(Current) || !IsDuration(_text.Slice(item.Span)) || !IsDuration(_text.Slice(item.Span) + _s.Substring(_p, PastWord(_p) - _p));
    }

    private void ReportLostComma()
    {
        int next = Current is '"' or '\'' && PastQuotedKey(_p) is > 0 and int past ? past : Math.Max(_p + 1, PastDottedWord(_p));
        var gap = new TextSpan(LastEnd, LastEnd < _p ? 1 : 0);
        ReportLostSeparator(gap, _s.Substring(_p, next - _p), "with no `,` between them: write `,` before it", new TextEdit(new TextSpan(LastEnd, 0), ","));
    }

    private void ReportLostSeparator(TextSpan span, string text, string words, TextEdit edit)
    {
        if (_lost is { } lost && lost.Line == _lineStart && ReferenceEquals(lost.Into, _diagnostics))
        {
            lost.Edits.Add(edit);
            return;
        }

        FinishLostSeparators();
        int index = _diagnostics.Count;
        Report(SyntaxRules.ExpectedEnd, span, text, words);
        if (_diagnostics.Count > index)
        {
            _lost = new LostSeparators(_lineStart, _diagnostics, index, [edit]);
        }
    }

    /// <summary>Behind the line, when all of its edits are known.</summary>
    private void FinishLostSeparators()
    {
        if (_lost is { } lost)
        {
            string title = lost.Edits.Count == 1 ? "Write `,`" : "Write `,` between them";
            lost.Into[lost.Index] = lost.Into[lost.Index].With(new Mend(title, new SyntaxList<TextEdit>([.. lost.Edits])));
            _lost = null;
        }
    }

    /// <summary>What one line has lost.</summary>
    /// <param name="Line">Where it begins.</param>
    /// <param name="Into">The diagnostics that hold its own.</param>
    /// <param name="Index">The index of that.</param>
    /// <param name="Edits">What mends it, so far.</param>
    private sealed record LostSeparators(int Line, List<TuskDiagnostic> Into, int Index, List<TextEdit> Edits);
}
