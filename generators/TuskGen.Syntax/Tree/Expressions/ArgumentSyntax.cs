namespace TuskGen.Syntax;

/// <summary>An argument of a call, a type or a directive's header.</summary>
public sealed class ArgumentSyntax : SyntaxNode
{
    internal ArgumentSyntax(int start, int end, Token name, ExpressionSyntax value, DefaultSyntax? @default)
        : base(start, end)
    {
        Name = name;
        Value = value;
        Default = @default;
    }

    /// <summary>The label before a colon; missing where there is none.</summary>
    public Token Name { get; }

    /// <summary>The value; with a label and an <c>=</c> (the parameters of <c>#operator</c>), the type.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>The default of a parameter.</summary>
    public DefaultSyntax? Default { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1 + (Default is null ? 0 : 1);

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (index-- == 0)
        {
            return Value;
        }

        if (Default is not null && index-- == 0)
        {
            return Default;
        }

        return NoChild();
    }
}
