namespace TuskGen.Syntax;

/// <summary><c>T?</c>.</summary>
public sealed class NullableTypeSyntax : ExpressionSyntax
{
    internal NullableTypeSyntax(int start, int end, ExpressionSyntax type)
        : base(start, end)
    {
        Type = type;
    }

    /// <summary>The type that may be absent.</summary>
    public ExpressionSyntax Type { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => index == 0 ? Type : NoChild();
}
