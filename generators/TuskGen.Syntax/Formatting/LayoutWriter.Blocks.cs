namespace TuskGen.Syntax.Formatting;

/// <summary>Tables and lists in every style.</summary>
internal sealed partial class LayoutWriter
{
    /// <summary>Whether a table or list around tries to stay on its line, and so asks itself whether all fits.</summary>
    private bool _isFlat;

    /// <summary>What stands behind a separator, or a key that needs none.</summary>
    private void Value(ExpressionSyntax? value, string indent)
    {
        switch (value)
        {
            case null:
                break;
            case TableSyntax { Style: TableStyle.Angle } table:
                Take(Gap.Space, indent);
                Lines(table.Statements, indent + _unit, table.End - 1, static index => index > 0);
                _ended.Clear();
                Take(Gap.Line, indent, indent + _unit, null);
                break;
            case TableSyntax { Style: TableStyle.Indent } table:
                Lines(table.Statements, indent + _unit, table.End, static index => index > 0);
                break;
            case ListSyntax { Style: ListStyle.Dash } list:
                Items(list, indent + _unit);
                break;
            default:
                Expression(value, Gap.Space, indent);
                break;
        }
    }

    private void Items(ListSyntax list, string indent)
    {
        int column = ColumnOf(Next.Start);
        for (int index = 0; index < list.Elements.Count; index++)
        {
            Take(index > 0 ? Gap.Apart : Gap.Line, indent);
            if (list.Elements[index] is TableSyntax { Style: TableStyle.Indent } table)
            {
                ItemBlock(table, indent + "  ");
            }
            else
            {
                Expression(list.Elements[index], Gap.Space, indent);
                while (IsNext(TokenKind.Semicolon) && Next.Start < list.End)
                {
                    Drop();
                }
            }
        }

        _ended.Insert(0, new Level(column, indent));
    }

    /// <summary>The first entry comes behind the dash, unless comments stand between them.</summary>
    private void ItemBlock(TableSyntax table, string indent)
    {
        StatementSyntax first = table.Statements[0];
        int column = ColumnOf(first.Start);
        bool isBehindDash = first is EntrySyntax && _content.IndexOf('#', _gapStart, first.Start - _gapStart) < 0;
        for (int index = 0; index < table.Statements.Count; index++)
        {
            Statement(table.Statements[index], index > 0 ? Gap.Apart : isBehindDash ? Gap.Space : Gap.Line, indent);
            while (IsNext(TokenKind.Semicolon) && Next.Start < table.End)
            {
                Drop();
            }
        }

        _ended.Insert(0, new Level(column, indent));
    }

    /// <summary>A table in braces, on one line if it was and fits.</summary>
    private void Braces(int start, int end, SyntaxList<StatementSyntax> statements, Gap gap, string indent)
    {
        bool isBroken = IsBrokenBetween(start, end, statements) || statements.Any(static statement => statement is EntrySyntax { Value: { } value } && !IsFlat(value));
        if (!isBroken)
        {
            Mark mark = SetMark();
            if (BracesOnOneLine(statements, gap, indent) || statements.Count == 0)
            {
                return;
            }

            GoBack(mark);
        }

        bool isFlat = _isFlat;
        _isFlat = false;
        BracesOverLines(start, end, statements, gap, indent);
        _isFlat = isFlat;
    }

    private static bool IsFlat(ExpressionSyntax value) =>
        value is not (TableSyntax { Style: not TableStyle.Brace } or ListSyntax { Style: ListStyle.Dash });

    /// <returns>Whether it fits, as far as that is asked here.</returns>
    private bool BracesOnOneLine(SyntaxList<StatementSyntax> statements, Gap gap, string indent)
    {
        bool isFlat = _isFlat;
        bool fits = true;
        _isFlat = true;
        Take(gap, indent);
        for (int index = 0; index < statements.Count && fits; index++)
        {
            DropSeparators();
            _suffix = index > 0 ? "," : "";
            Statement(statements[index], Gap.Space, indent);
            fits = isFlat || _column <= _options.MaxWidth;
        }

        _isFlat = isFlat;
        if (fits)
        {
            DropSeparators();
            Take(statements.Count > 0 ? Gap.Space : Gap.None, indent);
        }

        return isFlat || _column <= _options.MaxWidth;
    }

    private void BracesOverLines(int start, int end, SyntaxList<StatementSyntax> statements, Gap gap, string indent)
    {
        bool useCommas = HasCommaBetween(start, end, statements);
        Take(gap, indent);
        string inner = indent + _unit;
        for (int index = 0; index < statements.Count; index++)
        {
            Statement(statements[index], index > 0 ? Gap.Apart : Gap.Line, inner);
            DropSeparators();
            bool takesComma = statements[index] is EntrySyntax entry ? entry.Value is null || IsFlat(entry.Value) : statements[index] is not DirectiveSyntax;
            _suffix = useCommas && takesComma ? "," : "";
        }

        DropSeparators();
        _ended.Clear();
        Take(Gap.Line, indent, inner, null);
    }

    /// <summary>A list in brackets: the lines that its elements stood on stay.</summary>
    private void Brackets(ListSyntax list, Gap gap, string indent)
    {
        bool isBroken = IsBrokenBetween(list.Start, list.End, list.Elements);
        if (!isBroken)
        {
            Mark mark = SetMark();
            if (BracketsOnOneLine(list, gap, indent) || list.Elements.Count == 0)
            {
                return;
            }

            GoBack(mark);
        }

        bool isFlat = _isFlat;
        _isFlat = false;
        BracketsOverLines(list, gap, indent, breaksAll: !isBroken);
        _isFlat = isFlat;
    }

    /// <returns>Whether it fits, as far as that is asked here.</returns>
    private bool BracketsOnOneLine(ListSyntax list, Gap gap, string indent)
    {
        bool isFlat = _isFlat;
        bool fits = true;
        _isFlat = true;
        Take(gap, indent);
        for (int index = 0; index < list.Elements.Count && fits; index++)
        {
            DropSeparators();
            _suffix = index > 0 ? "," : "";
            Expression(list.Elements[index], index > 0 ? Gap.Space : Gap.None, indent);
            fits = isFlat || _column <= _options.MaxWidth;
        }

        _isFlat = isFlat;
        if (fits)
        {
            DropSeparators();
            Take(Gap.None, indent);
        }

        return isFlat || _column <= _options.MaxWidth;
    }

    private void BracketsOverLines(ListSyntax list, Gap gap, string indent, bool breaksAll)
    {
        bool useCommas = breaksAll || HasCommaBetween(list.Start, list.End, list.Elements);
        Take(gap, indent);
        string inner = indent + _unit;
        for (int index = 0; index < list.Elements.Count; index++)
        {
            bool beginsLine = index == 0 || breaksAll || HasLineEnd(list.Elements[index - 1].End, list.Elements[index].Start);
            DropSeparators();
            _suffix = index > 0 && useCommas ? "," : "";
            Expression(list.Elements[index], !beginsLine ? Gap.Space : index > 0 ? Gap.Apart : Gap.Line, inner);
        }

        DropSeparators();
        _suffix = useCommas && list.Elements.Count > 0 ? "," : "";
        Take(Gap.Line, indent, inner, null);
    }

    private void DropSeparators()
    {
        while (Next.Kind is TokenKind.Comma or TokenKind.Semicolon)
        {
            Drop();
        }
    }

    private bool IsBrokenBetween<T>(int start, int end, SyntaxList<T> items)
        where T : SyntaxNode
    {
        int at = start + 1;
        foreach (T item in items)
        {
            if (HasLineEnd(at, item.Start))
            {
                return true;
            }

            at = item.End;
        }

        return HasLineEnd(at, end - 1);
    }

    private bool HasCommaBetween<T>(int start, int end, SyntaxList<T> items)
        where T : SyntaxNode
    {
        int at = start + 1;
        for (int index = 0; index <= items.Count; index++)
        {
            int next = index < items.Count ? items[index].Start : end;
            for (int token = _tree.FindToken(at); token < _tree.Tokens.Count && _tree.Tokens[token].Start < next; token++)
            {
                if (_tree.Tokens[token].Kind == TokenKind.Comma)
                {
                    return true;
                }
            }

            at = index < items.Count ? items[index].End : end;
        }

        return false;
    }

    private Mark SetMark() => new(_cursor, _gapStart, _firstOfGap, _column, _line, _suffix, _edits.Count, _trailing.Count, [.. _ended]);

    private void GoBack(Mark mark)
    {
        (_cursor, _gapStart, _firstOfGap, _column, _line, _suffix) = (mark.Cursor, mark.GapStart, mark.FirstOfGap, mark.Column, mark.Line, mark.Suffix);
        _trailing.TruncateTo(mark.TrailingCount);
        _edits.RemoveRange(mark.EditCount, _edits.Count - mark.EditCount);
        _ended.Clear();
        _ended.AddRange(mark.Ended);
    }

    private sealed record Mark(int Cursor, int GapStart, int FirstOfGap, int Column, int Line, string Suffix, int EditCount, int TrailingCount, IReadOnlyList<Level> Ended);
}
