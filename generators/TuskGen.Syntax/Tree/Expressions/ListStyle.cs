namespace TuskGen.Syntax;

/// <summary>How a list is written.</summary>
public enum ListStyle
{
    /// <summary><c>[a, b]</c>.</summary>
    Bracket,

    /// <summary><c>- a</c> lines.</summary>
    Dash,
}
