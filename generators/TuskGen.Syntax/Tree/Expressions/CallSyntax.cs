namespace TuskGen.Syntax;

/// <summary><c>@name(…)</c>, <c>name(…)</c>, and a call of a member: <c>….name(…)</c>. <c>int(1..5)</c> as a type is a call too.</summary>
public sealed class CallSyntax : ExpressionSyntax
{
    internal CallSyntax(int start, int end, ExpressionSyntax callee, SyntaxList<ArgumentSyntax> arguments)
        : base(start, end)
    {
        Callee = callee;
        Arguments = arguments;
    }

    /// <summary>
    /// What is called: <see cref="AtNameSyntax"/>, <see cref="NameSyntax"/> or <see cref="MemberSyntax"/>; in types also <see cref="ListTypeSyntax"/> and <see cref="MapTypeSyntax"/>.
    /// </summary>
    public ExpressionSyntax Callee { get; }

    /// <summary>The arguments.</summary>
    public SyntaxList<ArgumentSyntax> Arguments { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1 + Arguments.Count;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (index-- == 0)
        {
            return Callee;
        }

        return Arguments[index];
    }
}
