namespace TuskGen.Semantics;

/// <summary>What a declared table is for.</summary>
public enum TypeRole
{
    /// <summary><c>#type</c>: a table within documents.</summary>
    Type,

    /// <summary><c>#config</c>: a document's root.</summary>
    Config,

    /// <summary><c>#directive</c>: the body of a directive.</summary>
    Directive,
}
