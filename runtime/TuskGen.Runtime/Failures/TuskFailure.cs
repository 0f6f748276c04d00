namespace TuskGen;

/// <summary>One thing that is wrong with a configuration as it is loaded.</summary>
/// <param name="Path">The key, parts joined by <c>:</c>; empty where the failure is about the whole document.</param>
/// <param name="Source">Where the value came from: <c>app.tsk(3,5)</c>, <c>variable APP__SERVER__PORT</c>, <c>argument --server:port</c>; empty where nothing set it.</param>
/// <param name="Message">What is wrong, what was expected and how to mend it. Never holds a secret.</param>
public sealed record TuskFailure(string Path, string Source, string Message)
{
    /// <summary>The number of the rule that is broken where the compiler holds documents to the same one: <c>TSK2035</c> for a value of another type; else empty.</summary>
    public string Id { get; init; } = "";

    /// <summary><c>source: message</c>, as a compiler would print it.</summary>
    public override string ToString() => Source.Length == 0 ? Message : $"{Source}: {Message}";
}
