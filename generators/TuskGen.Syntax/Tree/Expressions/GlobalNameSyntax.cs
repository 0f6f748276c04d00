namespace TuskGen.Syntax;

/// <summary><c>$name</c>, or <c>${name}</c> outside a string.</summary>
public sealed class GlobalNameSyntax : ExpressionSyntax
{
    internal GlobalNameSyntax(int start, int end, Token name, bool isBraced)
        : base(start, end)
    {
        Name = name;
        IsBraced = isBraced;
    }

    /// <summary>The token: <c>$name</c>, or the <see cref="TokenKind.Word"/> within the braces.</summary>
    public Token Name { get; }

    /// <summary>Whether it was written <c>${name}</c>; the name may then be a key as well.</summary>
    public bool IsBraced { get; }

    /// <inheritdoc/>
    public override int ChildCount => 0;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => NoChild();
}
