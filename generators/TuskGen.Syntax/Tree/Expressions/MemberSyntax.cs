namespace TuskGen.Syntax;

/// <summary><c>x.name</c> behind something other than a bare word.</summary>
public sealed class MemberSyntax : ExpressionSyntax
{
    internal MemberSyntax(int start, int end, ExpressionSyntax target, Token name)
        : base(start, end)
    {
        Target = target;
        Name = name;
    }

    /// <summary>What stands before the dot.</summary>
    public ExpressionSyntax Target { get; }

    /// <summary>The member's name.</summary>
    public Token Name { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => index == 0 ? Target : NoChild();
}
