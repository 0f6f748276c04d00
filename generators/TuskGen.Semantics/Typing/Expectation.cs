namespace TuskGen.Semantics;

/// <summary>What a value must be.</summary>
/// <param name="Type">Its declared type.</param>
/// <param name="IsOptional">Whether it may be null.</param>
/// <param name="AllowsLive">Whether it may be computed when the program asks.</param>
/// <param name="IsShape">Whether it is compiled, so that the compiler must know it.</param>
internal sealed record Expectation(DeclaredType Type, bool IsOptional, bool AllowsLive = false, bool IsShape = false)
{
    /// <summary>The type as messages name it: <c>`int`</c>.</summary>
    public string Named => "`" + Type.TypeText + (IsOptional ? "?" : "") + "`";

    /// <summary>What an element of the list must be; null where no list is expected.</summary>
    public Expectation? Element => Type is DeclaredList list ? new Expectation(list.Element, list.IsElementOptional, IsShape: IsShape) : null;
}
