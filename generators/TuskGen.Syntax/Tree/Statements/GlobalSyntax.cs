namespace TuskGen.Syntax;

/// <summary><c>$name: value</c>.</summary>
public sealed class GlobalSyntax : StatementSyntax
{
    internal GlobalSyntax(int start, int end, Token name, Token separator, ExpressionSyntax? value)
        : base(start, end)
    {
        Name = name;
        Separator = separator;
        Value = value;
    }

    /// <summary>The token with its <c>$</c>.</summary>
    public Token Name { get; }

    /// <summary><c>:</c> or <c>=</c>; missing before a brace block.</summary>
    public Token Separator { get; }

    /// <summary>The value; null where it is missing.</summary>
    public ExpressionSyntax? Value { get; }

    /// <inheritdoc/>
    public override int ChildCount => (Value is null ? 0 : 1);

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => index == 0 && Value is not null ? Value : NoChild();
}
