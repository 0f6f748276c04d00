namespace TuskGen;

/// <summary>The sources of values from outside; a later one wins.</summary>
internal enum OverrideKind
{
    /// <summary><c>server__port</c>.</summary>
    Variable,

    /// <summary><c>APP__SERVER__PORT</c>.</summary>
    PrefixedVariable,

    /// <summary><c>--server:port=9000</c>.</summary>
    Argument,
}
