using TuskGen.Syntax.Lexing;


namespace TuskGen.Syntax.Parsing;

/// <summary>One statement, whatever it is.</summary>
internal sealed partial class Parser
{
    /// <summary>Parses one statement and pushes it, with its terminator. Always goes forward.</summary>
    /// <param name="block">The block of lines it stands in; null within braces.</param>
    private void ParseStatement(LineBlock? block)
    {
        int line = _lineStart;
        int column = AtLineStart ? Column : -1;
        int mark = _diagnostics.Count;
        char c = Current;
        _brokenOwner = -1;
        _isBelowEntries = _isBelowEntries || (c != '#' && _directiveDepth == 0 && !IsDocumentMark(_p));
        if (Characters.IsWordStart(c))
        {
            ParseWordStatement();
        }
        else if (!ParseOtherStatement(c, block))
        {
            return;
        }

        ExpectStatementEnd(line, null, isSeparated: block is null);
        _brokenOwner = _diagnostics.Count > mark && _lineStart == line && _diagnostics.FindIndex(mark, static found => found.Severity == Severity.Error) >= 0 ? column : -1;
    }

    /// <summary>A statement that begins with no word.</summary>
    /// <returns>Whether its end comes next.</returns>
    private bool ParseOtherStatement(char c, LineBlock? block)
    {
        switch (c)
        {
            case '$' when PastWord(_p + 1) > _p + 1:
                ParseGlobal();
                break;
            case '@':
                ParseOperatorStatement();
                break;
            case '#' when IsCommentStart() && AtLineStart && !InBrackets && IsDirective(_p, report: false):
                _statements.Push(ParseDirective());
                break;
            case '}' or ']' or ')':
                SkipStray(SyntaxRules.StrayCloser);
                return false;
            case '<' when AtLineStart && IsRestBlank(_p + 1):
                SkipStray(SyntaxRules.StrayAngle);
                return false;
            case ';' when block is not null && AtLineStart && !IsRestBlank(_p + 1):
                SkipIniComment();
                return false;
            case ';':
                Take(TokenKind.Semicolon, 1);
                return false;
            case '"' or '\'' when PastKey(_p) > _p:
                ParseEntry();
                break;
            default:
                if (BeginsBareKey)
                {
                    ParseWordStatement();
                }
                else
                {
                    ParseNoStatement(block);
                }

                break;
        }

        return true;
    }

    /// <summary>A statement that begins with a word: an entry, or scripting.</summary>
    private void ParseWordStatement()
    {
        if (IsRawCall(_p))
        {
            int start = _p;
            ExpressionSyntax call = ParseExpression();
            _statements.Push(new OperatorStatementSyntax(Math.Min(start, LastEnd), LastEnd, call));
            return;
        }

        ParseEntry();
    }

    private void ParseGlobal()
    {
        int column = Column;
        int line = _lineStart;
        Token name = Take(TokenKind.Global, PastWord(_p + 1) - _p);
        SkipBlanks();
        Token separator = MissingAt(LastEnd);
        ExpressionSyntax? value = null;
        if (IsSeparator(_p))
        {
            separator = Take(Current == ':' ? TokenKind.Colon : TokenKind.Equals, 1);
            value = ParseEntryValue(name.Span, separator, column, line, isText: false);
        }
        else if (Current == '{')
        {
            value = ParseBraceTable();
        }
        else
        {
            ReportMissingSeparator(name.Span, isReported: false);
        }

        _statements.Push(new GlobalSyntax(name.Start, LastEnd, name, separator, value));
    }

    private void ParseOperatorStatement()
    {
        int start = _p;
        ExpressionSyntax call = ParseExpression();
        if (call is AtNameSyntax name && (IsSeparator(_p) || Current == '{'))
        {
            SkipRest();
            Report(SyntaxRules.AssignmentToOperator, TextSpan.FromBounds(start, LastEnd), _text.Slice(name.Span), _text.Slice(name.Span).Substring(1));
            _statements.Push(new SkippedSyntax(Math.Min(start, LastEnd), LastEnd));
            return;
        }

        _statements.Push(new OperatorStatementSyntax(Math.Min(start, LastEnd), LastEnd, call));
    }

    /// <summary>Text that begins no statement.</summary>
    private void ParseNoStatement(LineBlock? block)
    {
        int start = _p;
        int line = _lineStart;
        DiagnosticRule rule = SyntaxRules.ExpectedStatement;
        if (FindLostQuote(start) is { } text)
        {
            SkipTextOfLostQuote(text);
            return;
        }

        if (block is null && EndsTableBefore())
        {
            return;
        }
        if (Current == '/' && Behind() is '/' or '*')
        {
            SkipForeignComment();
            _statements.Push(new SkippedSyntax(Math.Min(start, LastEnd), LastEnd));
            return;
        }

        if (IsDocumentMark(_p))
        {
            SkipDocumentMark();
            return;
        }

        if (Current == '[' && block is not null && IsHeader(_p))
        {
            rule = SyntaxRules.DeeperHeader;
        }
        else if (IsDash(_p))
        {
            rule = SyntaxRules.StrayDash;
        }

        SkipRest();
        if (_p == start)
        {
            Take(TokenKind.Skipped, 1);
        }

        TextSpan span = TextSpan.FromBounds(start, Math.Min(LastEnd, FindLineEnd(start)));
        string why = _s[start] == '<' && At(start + 1) == '<' && At(PastBlanks(start + 2)) == ':'
            ? "begins no entry: YAML merges tables so; in `.tsk` the table is written as `key: @merge(other, { … })`"
            : "begins no entry: expected `key: value`, `[section]`, a block or a directive";
        bool isNextItem = rule == SyntaxRules.StrayDash && _statements.Mark > 0 && _statements.Peek() is SkippedSyntax above && IsDash(above.Start);
        if ((!IsUnwinding || line == _lineStart) && !isNextItem && !GoesOnFromError(start))
        {
            Report(rule, span, _text.Slice(span), why);
        }

        _statements.Push(new SkippedSyntax(Math.Min(start, LastEnd), LastEnd));
    }

    /// <summary>
    /// A <c>{</c> at the column of the line on which the table around was opened: as in a list of tables it is the next one, and the one before it is not closed.
    /// </summary>
    private bool EndsTableBefore()
    {
        int index = _delimiters.Count - 1;
        if (Current != '{' || !AtLineStart || IsUnwinding || index < _delimiterBase || _delimiters[index] is not { Close: '}', IsUnindented: false } open
            || Column > open.Column || open.LineStart == _lineStart)
        {
            return false;
        }

        Unwind(index, silently: false);
        return true;
    }

    /// <summary>Whether a line goes on (<c>: value</c>, <c>? a : b</c>) with the one above, of which an error has been reported.</summary>
    private bool GoesOnFromError(int start)
    {
        if (start != PastBlanks(LineStartOf(start)) || _s[start] is not (':' or '=' or '?') || _diagnostics.Count == 0)
        {
            return false;
        }

        int line = LineStartOf(start);
        int above = line == 0 ? 0 : LineStartOf(line - 1);
        return (_diagnostics[_diagnostics.Count - 1] is { Severity: Severity.Error } last && last.Location.Span.End >= above)
            || (_statements.Mark > 0 && _statements.Peek() is SkippedSyntax skipped && skipped.End >= above && _s[skipped.Start] is ':' or '=' or '?');
    }

    private void SkipIniComment()
    {
        int start = _p;
        Take(TokenKind.Skipped, FindLineEnd(start) - start);
        int end = start;
        while (At(end) == ';')
        {
            end++;
        }

        Report(SyntaxRules.ForeignComment, new TextSpan(start, end - start), new Mend("Write `#`", new TextSpan(start, end - start), Characters.IsBlank(At(end)) ? "#" : "# "), ";");
        _statements.Push(new SkippedSyntax(start, LastEnd));
    }

    private void SkipStray(DiagnosticRule rule)
    {
        int start = _p;
        char c = Current;
        if (EndsOuterDelimiter(c))
        {
            return;
        }

        Token token = Take(TokenKind.Skipped, rule == SyntaxRules.StrayCloser ? Math.Max(1, PastStrayClosers(_p) - _p) : 1);
        Report(rule, token.Span, new Mend("Remove it", token.Span, ""), _text.Slice(token.Span));
        _statements.Push(new SkippedSyntax(Math.Min(start, LastEnd), LastEnd));
        if (!IsRestBlank(_p))
        {
            return;
        }

        SkipBlanks();
    }

    /// <summary>Takes a statement's terminator, or reports what stands where it should end.</summary>
    /// <param name="line">Where the line begins on which the statement's value ended, or its own line.</param>
    /// <param name="value">The value in front, if the statement is one.</param>
    /// <param name="isSeparated">Whether commas may separate statements here.</param>
    private void ExpectStatementEnd(int line, ExpressionSyntax? value, bool isSeparated = false)
    {
        if (IsUnwinding || (AtLineStart && _lineStart != line))
        {
            return;
        }

        if (Current != '\n' || _linesAreBlank)
        {
            ExpectStatementEndHere(line, value, isSeparated);
        }
    }

    private void ExpectStatementEndHere(int line, ExpressionSyntax? value, bool isSeparated)
    {
        SkipBlanks();
        char c = Current;
        if (AtEnd || c is '\n' or '\r' || (c == '#' && IsCommentStart()))
        {
            return;
        }

        if (c == ';')
        {
            Take(TokenKind.Semicolon, 1);
            return;
        }

        if ((c == ',' && !IsOutsideCommas) || (_delimiters.Count > _delimiterBase && IsCloserOfOuter()))
        {
            return;
        }

        if (AtLineStart && _lineStart != line)
        {
            return;
        }

        if (_p == _lostHeader)
        {
            return;
        }

        value ??= LastValue();
        if (!isSeparated || IsOutsideCommas || !GoesOnWithEntry(value))
        {
            ReportRest(value);
        }
    }

    /// <summary>The value of the statement that was parsed last.</summary>
    private ExpressionSyntax? LastValue() => _statements.Mark == 0 ? null : _statements.Peek() switch
    {
        EntrySyntax entry => (ExpressionSyntax?)entry.Default?.Value ?? entry.Value,
        GlobalSyntax global => global.Value,
        OperatorStatementSyntax call => call.Call,
        _ => null,
    };
}
