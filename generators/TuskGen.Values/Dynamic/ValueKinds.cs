namespace TuskGen;

/// <summary>What a value is, or, combined, what a parameter accepts. Types that are declared are <see cref="TuskKind"/>: a value that is a string may be a
/// <c>uri</c> there, and one that is an integer an <c>int</c> or a <c>long</c>.</summary>
[Flags]
public enum ValueKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary><c>null</c>.</summary>
    Null = 1,

    /// <summary><c>true</c>, <c>false</c>.</summary>
    Bool = 1 << 1,

    /// <summary>A 64-bit integer.</summary>
    Integer = 1 << 2,

    /// <summary>A 64-bit floating-point number.</summary>
    Float = 1 << 3,

    /// <summary>An exact decimal number; only where <c>decimal</c> is declared.</summary>
    Decimal = 1 << 4,

    /// <summary>Text.</summary>
    String = 1 << 5,

    /// <summary>A span of time.</summary>
    Duration = 1 << 6,

    /// <summary>A number of bytes.</summary>
    Size = 1 << 7,

    /// <summary>A part of a hundred.</summary>
    Percent = 1 << 8,

    /// <summary>A range of integers.</summary>
    Range = 1 << 9,

    /// <summary>A semantic version.</summary>
    Version = 1 << 10,

    /// <summary>A list.</summary>
    List = 1 << 11,

    /// <summary>A table.</summary>
    Table = 1 << 12,

    /// <summary>Every number without a unit.</summary>
    Number = Integer | Float | Decimal,

    /// <summary>Everything that has a text: neither null nor a list nor a table.</summary>
    Scalar = Bool | Number | String | Duration | Size | Percent | Range | Version,

    /// <summary>Every value.</summary>
    Any = Null | Scalar | List | Table,
}
