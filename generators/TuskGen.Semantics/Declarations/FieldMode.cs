namespace TuskGen.Semantics;

/// <summary>What overlays may do to a directive's field.</summary>
public enum FieldMode
{
    /// <summary>Compiled, and the same in every environment.</summary>
    Shape,

    /// <summary>Merged by overlays, visible in the configuration, overridable and reloadable.</summary>
    Setting,
}
