namespace TuskGen.Semantics;

/// <summary>What stands behind a key.</summary>
internal enum RawKind
{
    /// <summary>An expression.</summary>
    Value,

    /// <summary>A table: a section, a block, or the beginning of a longer path.</summary>
    Table,

    /// <summary>A list of tables, written <c>[[path]]</c>.</summary>
    Elements,

    /// <summary>Nothing, as in <c>key:</c>.</summary>
    Null,

    /// <summary>Something that could not be read and has been reported.</summary>
    Error,
}
