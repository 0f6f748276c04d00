namespace TuskGen;

/// <summary>What stands behind a key of a configuration.</summary>
public enum TuskEntryKind
{
    /// <summary>A value that may be shown.</summary>
    Plain,

    /// <summary>A secret, or a list that holds one: its value is the mask.</summary>
    Secret,

    /// <summary>A live value that nothing has fixed: its value is the call that computes it, as text.</summary>
    Live,
}
