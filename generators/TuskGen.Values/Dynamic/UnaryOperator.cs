namespace TuskGen;

/// <summary>The unary operators of the language.</summary>
public enum UnaryOperator
{
    /// <summary><c>!</c>.</summary>
    Not,

    /// <summary><c>-</c>.</summary>
    Negate,
}
