namespace TuskGen.Syntax.Edits;

/// <summary>How a document writes what it could write otherwise: separators, indentation, blocks.</summary>
internal sealed class WritingStyle
{
    private readonly SyntaxTree _tree;
    private readonly SourceLines _lines;
    private int _colons;
    private int _equals;
    private int _braces;
    private int _indented;
    private string? _unit;
    private string? _sectionIndent;

    private WritingStyle(SyntaxTree tree)
    {
        _tree = tree;
        _lines = new SourceLines(tree);
    }

    public static WritingStyle Of(SyntaxTree tree)
    {
        var style = new WritingStyle(tree);
        style.Read(tree.Root);
        return style;
    }

    /// <summary>Whether it has sections with a name.</summary>
    public bool HasSections { get; private set; }

    /// <summary>The separator of most entries, with its spaces.</summary>
    public string Separator => _equals > _colons ? " = " : ": ";

    /// <summary>What a block is indented by.</summary>
    public string Unit => _unit ?? "    ";

    /// <summary>What the entries of a section are indented by.</summary>
    public string SectionIndent => _sectionIndent ?? "";

    /// <summary>How most blocks of several lines are written.</summary>
    public TableStyle Block => _indented > _braces ? TableStyle.Indent : TableStyle.Brace;

    /// <summary>The separator that the entries of a table have, with its spaces; where they have none, the document's.</summary>
    public string SeparatorIn(Site site)
    {
        int balance = 0;
        string? found = null;
        foreach (StatementSyntax statement in site.Statements)
        {
            if (statement is EntrySyntax { Value: { } value, Separator.IsMissing: false } entry && !IsBlock(value))
            {
                balance += entry.Separator.Kind == TokenKind.Equals ? 1 : -1;
                bool isTightBefore = entry.Separator.Start == entry.Key.End;
                bool isTightBehind = value.Start == entry.Separator.End;
                found = (isTightBefore ? "" : " ") + _tree.GetText(entry.Separator) + (isTightBehind ? "" : " ");
            }
        }

        string mark = balance > 0 ? "=" : ":";
        return found is null ? Separator : found.Trim() == mark ? found : mark == "=" ? " = " : ": ";
    }

    /// <summary>Whether all keys of a table are written in quotes, as in JSON.</summary>
    public static bool QuotesKeysIn(Site site)
    {
        EntrySyntax[] entries = [.. site.Statements.OfType<EntrySyntax>()];
        return entries.Length > 0 && entries.All(static entry => entry.Key.PartCount == 1 && entry.Key.GetPart(0).Kind == TokenKind.String);
    }

    private static bool IsBlock(ExpressionSyntax value) =>
        value is TableSyntax { Style: not TableStyle.Brace } or ListSyntax { Style: ListStyle.Dash };

    private void Read(SyntaxNode node)
    {
        foreach (SyntaxNode child in node.Children)
        {
            switch (child)
            {
                case not (EntrySyntax or GlobalSyntax or SectionSyntax or TableSyntax or ListSyntax):
                    continue;
                case SectionSyntax section:
                    HasSections |= section.Path is not null;
                    if (section.Statements.Count > 0 && IndentBelow(section.Start, section.Statements[0].Start) is { } below)
                    {
                        _sectionIndent ??= below;
                    }

                    break;
                case EntrySyntax { Separator.IsMissing: false, Value: { } value } entry when !IsBlock(value):
                    _colons += entry.Separator.Kind == TokenKind.Colon ? 1 : 0;
                    _equals += entry.Separator.Kind == TokenKind.Equals ? 1 : 0;
                    break;
            }

            if (child is EntrySyntax { Value: TableSyntax { Statements.Count: > 0 } table } owner && IndentBelow(owner.Start, table.Statements[0].Start) is { } unit)
            {
                _unit ??= unit.Length > 0 ? unit : null;
                _braces += table.Style == TableStyle.Brace ? 1 : 0;
                _indented += table.Style == TableStyle.Indent ? 1 : 0;
            }

            Read(child);
        }
    }

    /// <summary>What a line begins with beyond the line that opened its block; null where both are on one line, or it is not deeper.</summary>
    private string? IndentBelow(int owner, int first)
    {
        if (_lines.AreOnOneLine(owner, first))
        {
            return null;
        }

        string outer = _lines.IndentOf(owner);
        string inner = _lines.IndentOf(first);
        return inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : null;
    }
}
