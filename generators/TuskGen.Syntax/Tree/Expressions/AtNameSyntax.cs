namespace TuskGen.Syntax;

/// <summary><c>@a.b</c> without a call: a key, or an operator with members.</summary>
public sealed class AtNameSyntax : ExpressionSyntax
{
    internal AtNameSyntax(int start, int end, Token token)
        : base(start, end)
    {
        Token = token;
    }

    /// <summary>The token with its <c>@</c>.</summary>
    public Token Token { get; }

    /// <inheritdoc/>
    public override int ChildCount => 0;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => NoChild();
}
