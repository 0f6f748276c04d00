namespace TuskGen.Syntax;

/// <summary><c>= value</c> behind a field's type.</summary>
public sealed class DefaultSyntax : SyntaxNode
{
    internal DefaultSyntax(int start, int end, Token separator, ExpressionSyntax value)
        : base(start, end)
    {
        Separator = separator;
        Value = value;
    }

    /// <summary><c>=</c> or <c>:</c>.</summary>
    public Token Separator { get; }

    /// <summary>The default.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => index == 0 ? Value : NoChild();
}
