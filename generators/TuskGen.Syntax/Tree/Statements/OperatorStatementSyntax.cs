namespace TuskGen.Syntax;

/// <summary>An operator that stands alone: <c>@assert(…)</c>, or an attribute: <c>@open</c>, <c>@deprecated("…")</c>.</summary>
public sealed class OperatorStatementSyntax : StatementSyntax
{
    internal OperatorStatementSyntax(int start, int end, ExpressionSyntax call)
        : base(start, end)
    {
        Call = call;
    }

    /// <summary>A <see cref="CallSyntax"/> or an <see cref="AtNameSyntax"/>.</summary>
    public ExpressionSyntax Call { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => index == 0 ? Call : NoChild();
}
