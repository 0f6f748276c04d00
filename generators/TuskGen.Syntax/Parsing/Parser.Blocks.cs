using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Blocks between delimiters.</summary>
internal sealed partial class Parser
{
    private bool _isTooDeep;

    /// <summary>Goes one level deeper; reports, and refuses, what lies too deep.</summary>
    private bool Enter()
    {
        if (_depth >= MaxDepth)
        {
            ReportTooDeep(_p);
            return false;
        }

        _depth++;
        return true;
    }

    private void ReportTooDeep(int position)
    {
        if (!_isTooDeep)
        {
            _isTooDeep = true;
            Report(SyntaxRules.TooDeep, new TextSpan(position, Math.Min(1, _end - position)), MaxDepth);
        }

        // What lies deeper is not read: everything that is open ends here.
        if (!IsUnwinding)
        {
            int start = position;
            _p = _end;
            if (start < _end)
            {
                TakeFrom(TokenKind.Skipped, Math.Max(start, LastEnd));
            }
        }
    }

    private TableSyntax ParseBraceTable()
    {
        int start = _p;
        int mark = _statements.Mark;
        if (!Enter())
        {
            return new TableSyntax(Math.Min(start, LastEnd), LastEnd, TableStyle.Brace, default);
        }

        (bool lines, int ternaries, bool typeArguments) = (_linesAreBlank, _openTernaries, _inTypeArguments);
        (_linesAreBlank, _openTernaries, _inTypeArguments) = (false, 0, false);
        int index = Open(TokenKind.OpenBrace, '}');
        ParseSeparated('}');
        int diagnostics = _delimiters[index].DiagnosticCount;
        bool isClosed = Close(index, TokenKind.CloseBrace);
        (_linesAreBlank, _openTernaries, _inTypeArguments) = (lines, ternaries, typeArguments);
        _depth--;
        SyntaxList<StatementSyntax> statements = _statements.PopTo(mark);
        if (_diagnostics.Count > diagnostics && _directiveDepth == 0)
        {
            JoinItemsInBraces(TextSpan.FromBounds(start, LastEnd), statements, diagnostics, isClosed);
        }

        return new TableSyntax(start, LastEnd, TableStyle.Brace, statements);
    }

    /// <summary><c>{1, 2}</c>: values in braces, none of which has a key, are one mistake; where the brace is not closed, that is it.</summary>
    private void JoinItemsInBraces(TextSpan braces, SyntaxList<StatementSyntax> statements, int diagnostics, bool isClosed)
    {
        int errors = _diagnostics.Count - diagnostics - (isClosed ? 0 : 1);
        if (statements.Count == 0 || errors != statements.Count || !statements.All(static statement => statement is SkippedSyntax))
        {
            return;
        }

        for (int index = diagnostics; index < diagnostics + errors; index++)
        {
            TextSpan key = _diagnostics[index].Location.Span;
            if (_diagnostics[index].Rule != SyntaxRules.MissingSeparator || key.Start != statements[index - diagnostics].Start || key.End != statements[index - diagnostics].End)
            {
                return;
            }
        }

        _diagnostics.RemoveRange(diagnostics, errors);
        if (!isClosed)
        {
            return;
        }

        TextSpan shown = TextSpan.FromBounds(braces.Start, Math.Min(braces.End, FindLineEnd(braces.Start)));
        bool isValue = _tokens.Count > 0 && statements.All(item => _s[item.Start] is '"' or '\'' || Characters.IsDigit(_s[item.Start]));
        int before = PastBlanksBack(braces.Start);
        bool hasSeparator = before > 0 && _s[before - 1] is ':' or '=' or ',' or '[' or '(' or '-';
        Mend? mend = isValue && hasSeparator
            ? new Mend("Write `[` and `]`", new SyntaxList<TextEdit>([new TextEdit(new TextSpan(braces.Start, 1), "["), new TextEdit(new TextSpan(braces.End - 1, 1), "]")]))
            : null;
        Report(SyntaxRules.NoValue, shown, mend, _text.Slice(shown), "braces hold `key: value`, and none of these has a key; a list stands between `[` and `]`");
    }

    /// <summary>Statements up to a closing character, separated by line ends, commas or semicolons.</summary>
    private void ParseSeparated(char close)
    {
        bool isAfterComma = true;
        while (true)
        {
            int line = _lineStart;
            SkipLines();
            if (AtEnd || Current == close || IsWrongCloser())
            {
                return;
            }

            if (TakeComma(ref isAfterComma) || SkipsLostBlock())
            {
                continue;
            }

            int before = _p;
            ParseStatement(null);
            if (_p == before && !IsUnwinding)
            {
                // Nothing was understood: go on behind the character, so that reading always ends.
                Take(TokenKind.Skipped, 1);
            }
        }
    }

    /// <summary>Takes a comma, if one is next, and reports it where no element stands before it.</summary>
    /// <param name="isAfterComma">Whether the last thing was a comma, or the opening; afterwards, whether this one was.</param>
    private bool TakeComma(ref bool isAfterComma)
    {
        bool isExtra = isAfterComma;
        isAfterComma = Current == ',';
        if (!isAfterComma)
        {
            return false;
        }

        Token comma = Take(TokenKind.Comma, 1);
        if (isExtra)
        {
            Report(SyntaxRules.ExtraComma, comma.Span, new Mend("Remove the comma", comma.Span, ""));
        }

        return true;
    }

    private TableSyntax ParseAngleBlock()
    {
        int start = _p;
        int mark = _statements.Mark;
        if (!Enter())
        {
            return new TableSyntax(Math.Min(start, LastEnd), LastEnd, TableStyle.Angle, default);
        }

        int index = Open(TokenKind.OpenAngle, '<');
        while (true)
        {
            SkipLines();
            if (AtEnd || (Current == '<' && AtLineStart && IsRestBlank(_p + 1)) || IsWrongCloser())
            {
                break;
            }

            if (SkipsLostBlock())
            {
                continue;
            }

            int before = _p;
            ParseStatement(null);
            if (_p == before && !IsUnwinding)
            {
                Take(TokenKind.Skipped, 1);
            }
        }

        Close(index, TokenKind.CloseAngle);
        _depth--;
        SyntaxList<StatementSyntax> statements = _statements.PopTo(mark);
        return new TableSyntax(start, LastEnd, TableStyle.Angle, statements);
    }

    private ListSyntax ParseBracketList()
    {
        int start = _p;
        int mark = _expressions.Mark;
        if (!Enter())
        {
            return new ListSyntax(Math.Min(start, LastEnd), LastEnd, ListStyle.Bracket, default);
        }

        (bool lines, int ternaries, bool typeArguments) = (_linesAreBlank, _openTernaries, _inTypeArguments);
        (_linesAreBlank, _openTernaries, _inTypeArguments) = (false, 0, false);
        int index = Open(TokenKind.OpenBracket, ']');
        bool isAfterComma = true;
        while (true)
        {
            SkipLines();
            if (AtEnd || Current == ']' || IsWrongCloser())
            {
                break;
            }

            if (TakeComma(ref isAfterComma))
            {
                continue;
            }

            int line = _lineStart;
            int before = _p;
            ExpressionSyntax element = ParseExpression();
            _expressions.Push(element);
            ExpectItemEnd(']', line, before, element, isSeparated: true);
        }

        Close(index, TokenKind.CloseBracket);
        (_linesAreBlank, _openTernaries, _inTypeArguments) = (lines, ternaries, typeArguments);
        _depth--;
        SyntaxList<ExpressionSyntax> elements = _expressions.PopTo(mark);
        return new ListSyntax(start, LastEnd, ListStyle.Bracket, elements);
    }

    /// <summary>Behind an element or argument: a separator, the closing character, or an error.</summary>
    private void ExpectItemEnd(char close, int line, int before, ExpressionSyntax item, bool isSeparated = false)
    {
        if (IsUnwinding)
        {
            return;
        }

        SkipBlanks();
        char c = Current;
        if (AtEnd || c == ',' || c == close || c is '\n' or '\r' || (!_linesAreBlank && AtLineStart && _lineStart != line) || (c == '#' && IsCommentStart()))
        {
            if (_p == before && c != close && c != ',' && !AtEnd)
            {
                Take(TokenKind.Skipped, 1);
            }

            return;
        }

        if (c is '}' or ']' or ')' && EndsOuterDelimiter(c))
        {
            return;
        }

        if (isSeparated && GoesOnWithoutComma(item))
        {
            return;
        }

        if (item is ErrorExpressionSyntax)
        {
            SkipRest();
        }
        else
        {
            ReportRest(item);
        }

        if (_p == before || Current is '}' or ')' or ']' or ';' && Current != close && !IsUnwinding)
        {
            Take(TokenKind.Skipped, 1);
        }
    }
}
