namespace TuskGen.Semantics;

/// <summary>When a value is known; of several parts the last one counts.</summary>
internal enum ValuePhase
{
    /// <summary>To the compiler.</summary>
    Constant,

    /// <summary>At load.</summary>
    Load,

    /// <summary>When asked for.</summary>
    Live,

    /// <summary>Never: it is wrong.</summary>
    Error,
}
