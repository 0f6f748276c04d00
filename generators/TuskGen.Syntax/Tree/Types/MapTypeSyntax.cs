namespace TuskGen.Syntax;

/// <summary><c>map&lt;string, T&gt;</c>.</summary>
public sealed class MapTypeSyntax : ExpressionSyntax
{
    internal MapTypeSyntax(int start, int end, ExpressionSyntax key, ExpressionSyntax value)
        : base(start, end)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The type of a key.</summary>
    public ExpressionSyntax Key { get; }

    /// <summary>The type of a value.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1 + 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (index-- == 0)
        {
            return Key;
        }

        if (index-- == 0)
        {
            return Value;
        }

        return NoChild();
    }
}
