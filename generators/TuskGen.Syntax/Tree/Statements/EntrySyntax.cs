namespace TuskGen.Syntax;

/// <summary><c>key: value</c>, <c>key = value</c>, <c>key { … }</c>, <c>key &gt; … &lt;</c>, and <c>key:</c> with a block below it; in the body of a type <c>name: type = default</c>.</summary>
public sealed class EntrySyntax : StatementSyntax
{
    internal EntrySyntax(int start, int end, KeySyntax key, Token separator, ExpressionSyntax? value, DefaultSyntax? @default)
        : base(start, end)
    {
        Key = key;
        Separator = separator;
        Value = value;
        Default = @default;
    }

    /// <summary>The key.</summary>
    public KeySyntax Key { get; }

    /// <summary><c>:</c> or <c>=</c>; missing before a brace or angle block.</summary>
    public Token Separator { get; }

    /// <summary>The value; null for <c>key:</c> with nothing below, and where it is missing and reported.</summary>
    public ExpressionSyntax? Value { get; }

    /// <summary>In the body of a type: the default behind a second separator.</summary>
    public DefaultSyntax? Default { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1 + (Value is null ? 0 : 1) + (Default is null ? 0 : 1);

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (index-- == 0)
        {
            return Key;
        }

        if (Value is not null && index-- == 0)
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
