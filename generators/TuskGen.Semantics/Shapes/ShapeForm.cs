namespace TuskGen.Semantics;

/// <summary>What kind of thing was seen.</summary>
internal enum ShapeForm
{
    /// <summary>Nothing that tells: null, an empty list, an error.</summary>
    Unknown,

    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>A list.</summary>
    List,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A value computed when asked for.</summary>
    Live,

    /// <summary>Things that disagree, or whose type is open.</summary>
    Any,
}
