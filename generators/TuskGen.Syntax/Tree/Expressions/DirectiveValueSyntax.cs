namespace TuskGen.Syntax;

/// <summary>A directive where a value should stand; it has been reported.</summary>
public sealed class DirectiveValueSyntax : ExpressionSyntax
{
    internal DirectiveValueSyntax(int start, int end, DirectiveSyntax directive)
        : base(start, end)
    {
        Directive = directive;
    }

    /// <summary>The directive.</summary>
    public DirectiveSyntax Directive { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => index == 0 ? Directive : NoChild();
}
