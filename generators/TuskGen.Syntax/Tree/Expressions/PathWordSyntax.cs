namespace TuskGen.Syntax;

/// <summary>A word of a directive's header that starts with <c>/</c> or <c>*</c>.</summary>
public sealed class PathWordSyntax : ExpressionSyntax
{
    internal PathWordSyntax(int start, int end, Token token)
        : base(start, end)
    {
        Token = token;
    }

    /// <summary>The word.</summary>
    public Token Token { get; }

    /// <inheritdoc/>
    public override int ChildCount => 0;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => NoChild();
}
