namespace TuskGen.Semantics;

/// <summary>What a file is to its project, told by its name.</summary>
public enum DocumentRole
{
    /// <summary><c>app.tsk</c>: a document.</summary>
    Base,

    /// <summary><c>app.production.tsk</c>: the overlay of a document for one environment.</summary>
    Overlay,

    /// <summary><c>app.schema.tsk</c>: declarations.</summary>
    Schema,

    /// <summary><c>app.tests.tsk</c>: tests.</summary>
    Tests,

    /// <summary><c>peanut.tsk</c>: defaults of every document in its folder and below.</summary>
    Peanut,

    /// <summary><c>peanut.production.tsk</c>: such defaults for one environment.</summary>
    PeanutOverlay,
}
