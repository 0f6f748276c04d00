namespace TuskGen;

/// <summary>One value from outside: a variable, an argument or a setting of a host.</summary>
/// <param name="Source">What to call it in a message: <c>variable APP__SERVER__PORT</c>, <c>argument --server:port</c>, or whatever a host calls it.</param>
/// <param name="Text">Its text; null for an argument that stands alone, as in <c>--server:tls</c>.</param>
/// <param name="Name">The name of the variable, argument or setting.</param>
/// <param name="Kind">Which of the sources it is.</param>
internal sealed record TuskOverride(string Source, string? Text, string Name, OverrideKind Kind)
{
    /// <summary>
    /// Whether nobody but the document can be meant, so that a name which is no key is a mistake: the prefix says so, and a path into a table of the document.
    /// An argument without <c>:</c> may be any library's, and a setting of a host anybody's.
    /// </summary>
    internal bool IsMeantForTheDocument => Kind == OverrideKind.PrefixedVariable || (Kind == OverrideKind.Argument && Name.Contains(':', StringComparison.Ordinal));

    /// <summary>Whether a key took it.</summary>
    internal bool Used { get; set; }

    /// <summary>What an element of the list or table that it names would be called.</summary>
    internal string NameUnder(string key) => Name + (Kind is OverrideKind.Variable or OverrideKind.PrefixedVariable ? "__" : ":") + key;
}
