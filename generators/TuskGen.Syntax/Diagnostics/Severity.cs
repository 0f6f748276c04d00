namespace TuskGen.Syntax;

/// <summary>How much a diagnostic weighs unless settings say otherwise.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Shown in editors only.</summary>
    Hint,

    /// <summary>Does not fail a build.</summary>
    Warning,

    /// <summary>Fails a build; what it stands on yields no code.</summary>
    Error,
}
