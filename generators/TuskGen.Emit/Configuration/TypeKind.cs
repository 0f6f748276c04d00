namespace TuskGen.Emit;

/// <summary>What a property holds, as C# tells types apart: every scalar is one of these, and its <see cref="TuskKind"/> says which.</summary>
public enum TypeKind
{
    /// <summary>A scalar of a known type.</summary>
    Scalar,

    /// <summary>A value of any type: <c>TuskValue</c>.</summary>
    Any,

    /// <summary>A table: a record.</summary>
    Record,

    /// <summary>A member of a declared enum.</summary>
    Enum,

    /// <summary>A table with keys of its own choice: <c>TuskMap&lt;T&gt;</c>.</summary>
    Map,

    /// <summary>A table of one of several declared types: the interface that their records have in common.</summary>
    Choice,

    /// <summary>A list: <c>TuskList&lt;T&gt;</c>.</summary>
    List,

    /// <summary>A secret: <c>Secret&lt;T&gt;</c>.</summary>
    Secret,

    /// <summary>A live value: <c>LiveValue&lt;T&gt;</c>.</summary>
    Live,
}
