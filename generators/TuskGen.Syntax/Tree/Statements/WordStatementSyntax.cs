namespace TuskGen.Syntax;

/// <summary>A name that stands alone, in the body of an enum.</summary>
public sealed class WordStatementSyntax : StatementSyntax
{
    internal WordStatementSyntax(int start, int end, Token word)
        : base(start, end)
    {
        Word = word;
    }

    /// <summary>The name, a word or string.</summary>
    public Token Word { get; }

    /// <inheritdoc/>
    public override int ChildCount => 0;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => NoChild();
}
