namespace TuskGen.Syntax.Parsing;

/// <summary>Lines that YAML has, or forgives, and that mean nothing here: each is one mistake, told by what was meant.</summary>
internal sealed partial class Parser
{
    /// <summary><c>---</c> or <c>...</c>, alone on its line.</summary>
    private bool IsDocumentMark(int position) =>
        position == _lineFirst && At(position) is '-' or '.' && At(position + 1) == At(position) && At(position + 2) == At(position) && IsRestBlank(position + 3);

    private void SkipDocumentMark()
    {
        bool isBeginning = Current == '-';
        int lineEnd = FindLineEnd(_p);
        int next = _s.IndexOf('\n', lineEnd, _end - lineEnd) + 1;
        Mend mend = new("Remove the line", TextSpan.FromBounds(_lineStart, next == 0 ? _end : next), "");
        TextSpan span = Take(TokenKind.Skipped, 3).Span;
        Report(SyntaxRules.ExpectedStatement, span, mend, _text.Slice(span),
            (isBeginning ? "begins" : "ends") + " a document in YAML; here each file is one document: remove the line");
        _statements.Push(new SkippedSyntax(span.Start, span.End));
    }

    /// <summary><c>-2</c> among items that have a space behind their dash: it is one of them all the same.</summary>
    private bool PushesGluedItem()
    {
        if (Current != '-' || Behind() == '-')
        {
            return false;
        }

        int dash = _p;
        int lineEnd = FindLineEnd(dash);
        _expressions.Push(ParseDashItem());
        TextSpan span = TextSpan.FromBounds(dash, Math.Min(Math.Max(LastEnd, dash + 1), lineEnd));
        string text = _text.Slice(span);
        Report(SyntaxRules.ExpectedStatement, span, new Mend("Put a space behind the `-`", new TextSpan(dash + 1, 0), " "), text,
            "begins no list item: write `- " + text.Substring(1) + "`, with a space behind the `-`");
        return true;
    }

    /// <summary>
    /// Keys below an item that is a table, at the column of its dash instead of its own: they cannot belong to the list, and indenting them less would give them to
    /// what is around it. Read so that their own mistakes show, and dropped.
    /// </summary>
    /// <param name="block">The list's lines.</param>
    /// <param name="mark">Where the list's items begin.</param>
    private bool SkipsKeysOfItem(LineBlock block, int mark)
    {
        if (Column <= block.OwnerColumn || !BeginsKey() || _expressions.Mark == mark || _expressions.Peek() is not TableSyntax { Style: TableStyle.Indent } item)
        {
            return false;
        }

        int column = Column;
        int line = _lineStart;
        TextSpan key = TextSpan.FromBounds(_p, Math.Max(_p + 1, PastKey(_p)));
        int statements = _statements.Mark;
        do
        {
            ParseStatement(block);
            SkipLines();
        }
        while (!IsUnwinding && !AtEnd && AtLineStart && Column == column && BeginsKey());

        _statements.PopTo(statements);
        int wanted = ColumnOfKeys(item, column);
        string written = _text.Slice(TextSpan.FromBounds(line, Math.Max(key.End, LastEnd)));
        Mend? mend = written.IndexOf("\"\"\"", StringComparison.Ordinal) >= 0 ? null : new Mend("Indent it like the keys of the item above", Indent(line, written, column, wanted - column));
        Report(SyntaxRules.BadDedent, key, mend, column, "by " + wanted.ToString(System.Globalization.CultureInfo.InvariantCulture) + " to be a key of the item above",
            "where the items of the list begin");
        return true;
    }

    private bool BeginsKey() => Current != '$' && ShapeOf(_p) is LineShape.Key or LineShape.Block;

    /// <summary>The column of an item's keys: where its last one begins a line, of that; else of the first, behind the dash.</summary>
    private int ColumnOfKeys(TableSyntax item, int dash)
    {
        int last = item.Statements.Count == 0 ? item.Start : item.Statements[item.Statements.Count - 1].Start;
        int start = last == 0 ? 0 : _s.LastIndexOf('\n', last - 1) + 1;
        if (PastBlanks(start) == last && last - start > dash)
        {
            return last - start;
        }

        return item.Start - (item.Start == 0 ? 0 : _s.LastIndexOf('\n', item.Start - 1) + 1);
    }

    /// <summary>Edits that put spaces into the indentation of each of these lines, with what is nested in them.</summary>
    private static SyntaxList<TextEdit> Indent(int start, string lines, int column, int by)
    {
        var edits = new List<TextEdit>();
        for (int at = 0; at < lines.Length; at = lines.IndexOf('\n', at) + 1)
        {
            int end = lines.IndexOf('\n', at);
            end = end < 0 ? lines.Length : end;
            if (end - at > column && string.IsNullOrWhiteSpace(lines.Substring(at, column)))
            {
                edits.Add(new TextEdit(new TextSpan(start + at + column, 0), new string(' ', by)));
            }

            if (end == lines.Length)
            {
                break;
            }
        }

        return new SyntaxList<TextEdit>([.. edits]);
    }

    /// <summary>How a message says an indentation: tabs by that name, since a count of columns reads as one of spaces.</summary>
    private static string DescribeIndentation(string white)
    {
        string count = white.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string width = white.Length == 0 || white.Trim(' ').Length == 0 ? "by " + count
            : white.Trim('\t').Length > 0 ? "by the same tabs and spaces"
            : white.Length == 1 ? "by a tab"
            : "by " + count + " tabs";
        return width + ", like its block's lines";
    }
}
