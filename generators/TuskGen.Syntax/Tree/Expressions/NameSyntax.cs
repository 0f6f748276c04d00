namespace TuskGen.Syntax;

/// <summary>A bare word: a reference, an enum member, text, or the name of a type. Its dots are part of it.</summary>
public sealed class NameSyntax : ExpressionSyntax
{
    internal NameSyntax(int start, int end, Token token)
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
