using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Blocks that are told by the columns of their lines.</summary>
internal sealed partial class Parser
{
    /// <summary>A line whose column has been reported: blocks farther out do not report it again.</summary>
    private int _reportedLine = -1;

    /// <summary>Parses one statement of a block of lines, which is known to belong to it; pushes it.</summary>
    private void ParseLineStatement(LineBlock block)
    {
        if (_brokenOwner >= 0 && SkipsLostBlock())
        {
            return;
        }

        // Of a line that begins no statement, that is said; where it would have to stand, nobody knows.
        if (AtLineStart && (Characters.IsWordStart(Current) || !BeginsNoStatement))
        {
            CheckColumn(block);
        }

        if (_reportedLine == _lineStart || block.TextColumn >= 0)
        {
            ParseMisplaced(block);
        }
        else
        {
            ParseStatement(block);
        }
    }

    /// <summary>
    /// A statement whose column may have been reported. If it begins nothing, that alone is said; deeper than the line above it, it is more of that line's text, and so are the lines below
    /// that are as deep and begin nothing.
    /// </summary>
    private void ParseMisplaced(LineBlock block)
    {
        FinishLostSeparators();
        (int start, int column, int statements) = (_p, Column, _statements.Mark);
        int mark = _diagnostics.Count;
        bool isReported = mark > 0 && _reportedLine == _lineStart && _diagnostics[mark - 1].Location.Span.Start == start;
        DiagnosticRule? rule = isReported ? _diagnostics[mark - 1].Rule : null;
        bool isText = column == block.TextColumn;
        block.TextColumn = -1;
        ParseStatement(block);
        if (_diagnostics.Count == mark || _statements.Mark == statements || _statements.Peek() is not SkippedSyntax || !(isText || isReported))
        {
            return;
        }

        FinishLostSeparators();
        bool isMore = _diagnostics[mark].Rule == SyntaxRules.MissingSeparator;
        if (isReported)
        {
            _diagnostics.RemoveAt(--mark);
        }

        if (!isMore || !(isText || rule == SyntaxRules.DeeperWithoutBlock))
        {
            return;
        }

        block.TextColumn = column;
        _diagnostics.RemoveAt(mark);
        int line = LineStartOf(start);
        bool isBelowError = mark > 0 && _diagnostics[mark - 1] is { Severity: Severity.Error } above && line > 0 && above.Location.Span.End >= LineStartOf(line - 1);
        if (!isText && !isBelowError)
        {
            TextSpan span = TextSpan.FromBounds(start, FindLineEnd(start));
            Report(SyntaxRules.ExpectedStatement, span, _text.Slice(span).TrimEnd(),
                "begins no entry, and is deeper than the line above: put it into that line's value, a text over several lines between \"\"\" and \"\"\", or write `key: value`");
        }
    }

    /// <summary>Whether what comes next is reported, whatever its column is.</summary>
    private bool BeginsNoStatement => Current switch
    {
        '@' or '#' => false,
        '$' => PastWord(_p + 1) == _p + 1,
        '"' or '\'' => PastKey(_p) == _p,
        _ => !BeginsBareKey,
    };

    /// <summary>Whether a bare key comes next. Only a hyphen can begin something else as well, so that alone is looked behind.</summary>
    private bool BeginsBareKey => Current == '-' ? !IsDash(_p) && !IsDocumentMark(_p) : Characters.IsKeyPart(Current);

    /// <summary>Holds the first line's column, or compares this line's with it.</summary>
    private void CheckColumn(LineBlock block)
    {
        int column = Column;
        if (block.Column < 0)
        {
            block.Column = column;
            block.IndentStart = _lineStart;
            if (column < block.OwnerColumn)
            {
                ReportIndentation(SyntaxRules.BadDedent, block, column);
            }

            return;
        }

        if (column == block.Column)
        {
            block.ReportedColumn = -1;
            if (column > 0 && !HasSameIndentation(block, column))
            {
                ReportIndentation(SyntaxRules.MixedIndentation, block, column);
            }
        }
        else if (block.TakesOwnerColumn && column == block.OwnerColumn)
        {
            block.Column = column;
            block.IndentStart = _lineStart;
        }
        else
        {
            ReportIndentation(column > block.Column ? SyntaxRules.DeeperWithoutBlock : SyntaxRules.BadDedent, block, column);
        }
    }

    private bool HasSameIndentation(LineBlock block, int column)
    {
        for (int index = 0; index < column; index++)
        {
            if (_s[_lineStart + index] != _s[block.IndentStart + index])
            {
                return false;
            }
        }

        return true;
    }

    private void ReportIndentation(DiagnosticRule rule, LineBlock block, int column)
    {
        bool isReported = _reportedLine == _lineStart || block.ReportedColumn == column;
        _reportedLine = _lineStart;
        block.ReportedColumn = column;
        if (!isReported)
        {
            int wanted = Math.Max(0, block.Column);
            int end = Math.Max(_p + 1, PastKey(_p));
            var mend = new Mend("Indent it like the lines of its block", TextSpan.FromBounds(_lineStart, _p), _s.Substring(block.IndentStart, wanted));
            Report(rule, TextSpan.FromBounds(_p, Math.Min(end, _end)), block.IsList && !IsDash(_p) ? null : mend, column, DescribeIndentation(mend.Edits[0].NewText),
                "which is the indentation of no open block");
        }
    }

    /// <summary>Whether the line on which reading stands belongs to a block that lies within another: it is deeper than the block's owner.</summary>
    private bool BelongsTo(LineBlock block)
    {
        int column = Column;
        if (column > block.OwnerColumn)
        {
            if (block.Column >= 0 && column < block.Column)
            {
                ReportIndentation(SyntaxRules.BadDedent, block, column);
                return false;
            }

            return true;
        }

        return false;
    }

    /// <summary>The deeper lines below <c>key:</c>, of which the first has been found.</summary>
    private TableSyntax ParseIndentBlock(int ownerColumn)
    {
        int start = -1;
        int mark = _statements.Mark;
        var block = new LineBlock(ownerColumn);
        if (Enter())
        {
            SkipLines();
            start = _p;
            ParseBlockLines(block);
            _depth--;
        }

        SyntaxList<StatementSyntax> statements = _statements.PopTo(mark);
        return new TableSyntax(start < 0 ? LastEnd : Math.Min(start, LastEnd), LastEnd, TableStyle.Indent, statements);
    }

    private void ParseBlockLines(LineBlock block)
    {
        while (true)
        {
            SkipLines();
            if (AtEnd || (AtLineStart && ((Current == '[' && IsHeader(_p)) || !BelongsTo(block))) || IsCloserOfOuter())
            {
                return;
            }

            if (!AtLineStart && Current is ',' && _delimiters.Count > _delimiterBase)
            {
                return;
            }

            ParseLineStatement(block);
        }
    }

    /// <summary>A closing character that a delimiter around the block waits for.</summary>
    private bool IsCloserOfOuter()
    {
        char c = Current;
        if (c == '<' && !(AtLineStart && IsRestBlank(_p + 1)))
        {
            return false;
        }

        if (c is '}' or ']' or ')' or '<')
        {
            for (int index = _delimiters.Count - 1; index >= _delimiterBase; index--)
            {
                if (_delimiters[index].Close == c)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Lines that begin with <c>-</c>, of which reading stands at the first.</summary>
    private ListSyntax ParseDashList(int ownerColumn)
    {
        int start = _p;
        int mark = _expressions.Mark;
        if (!Enter())
        {
            return new ListSyntax(Math.Min(start, LastEnd), LastEnd, ListStyle.Dash, default);
        }

        var block = new LineBlock(ownerColumn) { IsList = true };
        GluedItems? glued = null;
        GluedItems? dedented = null;
        while (true)
        {
            SkipLines();
            if (AtEnd || IsCloserOfOuter() || !AtLineStart)
            {
                break;
            }

            bool isDash = Current == '-' && IsDash(_p);
            int column = Column;
            if (Current == '[' && IsHeader(_p))
            {
                break;
            }

            if (isDash && column < block.Column && column > ownerColumn)
            {
                PushDedentedItem(block, dedented ??= new GluedItems());
                continue;
            }

            if (block.Column < 0 && !isDash)
            {
                CheckColumn(block);
                glued = new GluedItems();
            }

            if (column == block.Column && !isDash && (PushesGluedItem(glued) || SkipsKeysOfItem(block, mark) || SkipsItemWithoutDash(block)))
            {
                continue;
            }

            if (block.Column >= 0 && (column < block.Column ? column <= ownerColumn || !BelongsTo(block) : column == block.Column && !isDash))
            {
                break;
            }

            if (column < ownerColumn)
            {
                break;
            }

            int statements = _statements.Mark;
            if (!isDash && SkipsLostBlock())
            {
                _statements.PopTo(statements);
                continue;
            }

            CheckColumn(block);
            if (isDash)
            {
                _expressions.Push(ParseDashItem());
            }
            else
            {
                // Deeper than the items and not opened by one; read so that its own mistakes show, and dropped.
                ParseMisplaced(block);
                _statements.PopTo(statements);
            }
        }

        FinishGluedItems(glued, "Put a space behind each `-`");
        FinishGluedItems(dedented, "Indent them like the other items");
        _depth--;
        SyntaxList<ExpressionSyntax> items = _expressions.PopTo(mark);
        return new ListSyntax(start, LastEnd, ListStyle.Dash, items);
    }

    /// <summary>A <c>-</c> with white space or nothing behind it.</summary>
    private bool IsDash(int position) => At(position) == '-' && (Characters.IsBlank(At(position + 1)) || IsLineEnd(position + 1));

    private ExpressionSyntax ParseDashItem()
    {
        int dashColumn = Column;
        int dash = _p;
        Take(TokenKind.Dash, 1);
        int content = PastBlanks(_p);
        if (At(content) is '!' or '&')
        {
            _p = content;
            content = SkipsYamlMark() ? PastBlanks(_p) : content;
        }

        if (IsDash(content))
        {
            _p = content;
            Report(SyntaxRules.NestedDash, TextSpan.FromBounds(dash, content + 1));
            SkipRest();
            return new ErrorExpressionSyntax(dash, LastEnd);
        }

        if (IsRestBlank(_p))
        {
            return ParseEmptyItem(dash, dashColumn, content);
        }

        _p = content;
        if (ShapeOf(_p) is LineShape.Key or LineShape.Block && Current != '$')
        {
            int mark = _statements.Mark;
            int start = _p;
            var item = new LineBlock(dashColumn);
            if (Enter())
            {
                ParseStatement(item);
                ParseBlockLines(item);
                _depth--;
            }

            SyntaxList<StatementSyntax> statements = _statements.PopTo(mark);
            return new TableSyntax(start, LastEnd, TableStyle.Indent, statements);
        }

        ExpressionSyntax value = ParseValue(_lineStart);
        ExpectStatementEnd(_lineStart, value);
        return value;
    }

    /// <summary>A dash alone on its line: the item is the block below it, or null.</summary>
    private ExpressionSyntax ParseEmptyItem(int dash, int dashColumn, int content)
    {
        bool isDeeper = FindNextLine(_p, out int first, out int start) && first - start > dashColumn;
        if (At(content) == '#' && Characters.IsAlphanumeric(At(content + 1)) && !isDeeper)
        {
            return ReportGluedComment(content);
        }

        if (isDeeper && ShapeOf(first) is LineShape.Key or LineShape.Block)
        {
            return ParseIndentBlock(dashColumn);
        }

        Report(SyntaxRules.EmptyItem, new TextSpan(dash, 1));
        return new ErrorExpressionSyntax(dash, dash + 1);
    }
}
