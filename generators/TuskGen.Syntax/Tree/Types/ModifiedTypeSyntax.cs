namespace TuskGen.Syntax;

/// <summary><c>setting uri</c>, <c>shape string</c>: in the body of <c>#directive</c>, what overlays may change and what they may not.</summary>
public sealed class ModifiedTypeSyntax : ExpressionSyntax
{
    internal ModifiedTypeSyntax(int start, int end, Token modifier, ExpressionSyntax type)
        : base(start, end)
    {
        Modifier = modifier;
        Type = type;
    }

    /// <summary><c>setting</c> or <c>shape</c>.</summary>
    public Token Modifier { get; }

    /// <summary>The type.</summary>
    public ExpressionSyntax Type { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => index == 0 ? Type : NoChild();
}
