namespace TuskGen.Syntax;

/// <summary>Text that is not part of the language and has been reported.</summary>
public sealed class SkippedSyntax : StatementSyntax
{
    internal SkippedSyntax(int start, int end)
        : base(start, end)
    {
    }

    /// <inheritdoc/>
    public override int ChildCount => 0;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => NoChild();
}
