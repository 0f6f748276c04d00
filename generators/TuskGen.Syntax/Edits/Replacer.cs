namespace TuskGen.Syntax.Edits;

/// <summary>Puts a value in another's place.</summary>
internal sealed class Replacer(SyntaxTree tree)
{
    private readonly SourceLines _lines = new(tree);

    public IReadOnlyList<TextEdit> Replace(Definition definition, string value)
    {
        switch (definition.Value)
        {
            case null:
                return [new TextEdit(new TextSpan(definition.Separator.End, 0), " " + value)];
            case TableSyntax { Style: TableStyle.Indent } or ListSyntax { Style: ListStyle.Dash } when !definition.IsElement:
                return ReplaceBlock(definition.Separator.End, definition.Separator.End, " " + value, definition.Value);
            case TableSyntax { Style: TableStyle.Angle } table:
                int headerEnd = _lines.TokenAt(table.Start).End;
                return ReplaceBlock(definition.KeyEnd, headerEnd, Separated(definition, value), table);
            default:
                bool needsSeparator = !definition.IsElement && definition.Separator.IsMissing && value[0] != '{';
                return [new TextEdit(needsSeparator ? TextSpan.FromBounds(definition.KeyEnd, definition.Value.End) : definition.Value.Span, needsSeparator ? Separated(definition, value) : value)];
        }
    }

    private static string Separated(Definition definition, string value) => value[0] == '{' && definition.Separator.IsMissing ? " " + value : ": " + value;

    /// <summary>The value comes onto the key's line; the comment there stays, the lines of the block go.</summary>
    private TextEdit[] ReplaceBlock(int start, int end, string value, ExpressionSyntax block)
    {
        int headerEnd = _lines.EndOf(end);
        int blockEnd = block is not TableSyntax { Style: TableStyle.Angle } && _lines.IsLast(block.End) ? _lines.EndOf(block.End) : block.End;
        return [new TextEdit(TextSpan.FromBounds(start, end), value), new TextEdit(TextSpan.FromBounds(headerEnd, Math.Max(headerEnd, blockEnd)), "")];
    }
}
