namespace TuskGen.Syntax;

/// <summary>A table: <c>{ … }</c>, <c>&gt; … &lt;</c>, or deeper lines.</summary>
public sealed class TableSyntax : ExpressionSyntax
{
    internal TableSyntax(int start, int end, TableStyle style, SyntaxList<StatementSyntax> statements)
        : base(start, end)
    {
        Style = style;
        Statements = statements;
    }

    /// <summary>How it is written.</summary>
    public TableStyle Style { get; }

    /// <summary>What stands in it.</summary>
    public SyntaxList<StatementSyntax> Statements { get; }

    /// <inheritdoc/>
    public override int ChildCount => Statements.Count;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => Statements[index];
}
