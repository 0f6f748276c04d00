namespace TuskGen;

/// <summary>One value from outside: a variable or an argument.</summary>
/// <param name="Source">What to call it in a message: <c>variable APP__SERVER__PORT</c>, <c>argument --server:port</c>.</param>
/// <param name="Text">Its text; null for an argument that stands alone, as in <c>--server:tls</c>.</param>
/// <param name="Name">The variable's or argument's name.</param>
/// <param name="Kind">Which of the sources it is.</param>
internal sealed record TuskOverride(string Source, string? Text, string Name, OverrideKind Kind)
{
    /// <summary>
    /// Whether nobody but the document can be meant, so that a name which is no key is a mistake: the prefix says so, and a path into a table of the document.
    /// An argument without <c>:</c> may be any library's.
    /// </summary>
    internal bool IsMeantForTheDocument => Kind == OverrideKind.PrefixedVariable || (Kind == OverrideKind.Argument && Name.Contains(':', StringComparison.Ordinal));

    /// <summary>Whether a key took it.</summary>
    internal bool Used { get; set; }
}
