namespace TuskGen;

/// <summary>Where a setting of a host comes from, as far as it decides which keys it may reach.</summary>
public enum TuskSettingKind
{
    /// <summary>A source that names keys as they are: a file, a vault, a test.</summary>
    Plain,

    /// <summary>A variable of the machine: it reaches a key of the root only with the document's prefix.</summary>
    Variable,

    /// <summary>An argument: one that nearly names a key in a table of the document is a failure.</summary>
    Argument,
}
