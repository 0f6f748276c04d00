namespace TuskGen.Semantics;

/// <summary>How a document refers to another file.</summary>
public enum ReferenceKind
{
    /// <summary><c>@x.tsk.get("a.b")</c>.</summary>
    Get,

    /// <summary><c>@include("x.tsk")</c>.</summary>
    Include,

    /// <summary><c>#use "x.schema.tsk"</c>.</summary>
    Use,
}
