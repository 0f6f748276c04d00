namespace TuskGen.Syntax;

/// <summary>A number, duration, size, percent or version, or one of the constants <c>true false null</c>.</summary>
public sealed class LiteralSyntax : ExpressionSyntax
{
    internal LiteralSyntax(int start, int end, Token token)
        : base(start, end)
    {
        Token = token;
    }

    /// <summary>A <see cref="TokenKind.Number"/>, or a <see cref="TokenKind.Word"/>.</summary>
    public Token Token { get; }

    /// <inheritdoc/>
    public override int ChildCount => 0;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => NoChild();
}
