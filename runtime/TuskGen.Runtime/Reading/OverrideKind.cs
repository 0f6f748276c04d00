namespace TuskGen;

/// <summary>The sources of values from outside; where no host has settled their order, a later one wins.</summary>
internal enum OverrideKind
{
    /// <summary><c>server:port</c>, a key of a host's configuration.</summary>
    Setting,

    /// <summary><c>server__port</c>.</summary>
    Variable,

    /// <summary><c>APP__SERVER__PORT</c>.</summary>
    PrefixedVariable,

    /// <summary><c>--server:port=9000</c>.</summary>
    Argument,
}
