namespace TuskGen.Semantics;

/// <summary>The scalar types of the language. Without a schema only the first ten, and <see cref="Any"/>, occur.</summary>
public enum ScalarKind
{
    /// <summary>Anything; its type is known only when it is there.</summary>
    Any,

    /// <summary>Text.</summary>
    String,

    /// <summary>A 32-bit integer.</summary>
    Int,

    /// <summary>A 64-bit integer.</summary>
    Long,

    /// <summary>A 64-bit floating-point number.</summary>
    Float,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A number of bytes.</summary>
    Size,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A range of integers.</summary>
    Range,

    /// <summary>A semantic version.</summary>
    Version,
}
