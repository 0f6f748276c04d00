namespace TuskGen;

/// <summary>What a <see cref="LiveType"/> is.</summary>
internal enum LiveTypeForm
{
    /// <summary>A scalar, or any value.</summary>
    Scalar,

    /// <summary>A word of an enum.</summary>
    Enum,

    /// <summary>A list.</summary>
    List,

    /// <summary>A table with keys of its own choice.</summary>
    Map,

    /// <summary>A table of declared keys.</summary>
    Table,

    /// <summary>A table of a type that this one stands in.</summary>
    Around,

    /// <summary>A table of one of several types.</summary>
    Choice,
}
