namespace TuskGen.Syntax;

/// <summary><c>!x</c> or <c>-x</c>.</summary>
public sealed class UnarySyntax : ExpressionSyntax
{
    internal UnarySyntax(int start, int end, UnaryOperator @operator, ExpressionSyntax operand)
        : base(start, end)
    {
        Operator = @operator;
        Operand = operand;
    }

    /// <summary>Which.</summary>
    public UnaryOperator Operator { get; }

    /// <summary>The operand.</summary>
    public ExpressionSyntax Operand { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => index == 0 ? Operand : NoChild();
}
