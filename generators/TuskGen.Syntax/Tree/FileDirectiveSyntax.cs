namespace TuskGen.Syntax;

/// <summary><c>#!name …</c> on the first line.</summary>
public sealed class FileDirectiveSyntax : SyntaxNode
{
    internal FileDirectiveSyntax(int start, int end, Token name)
        : base(start, end)
    {
        Name = name;
    }

    /// <summary>The token with its <c>#!</c>.</summary>
    public Token Name { get; }

    /// <inheritdoc/>
    public override int ChildCount => 0;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => NoChild();
}
