namespace TuskGen;

/// <summary>A key of a configuration that has a value.</summary>
/// <param name="Path">The key, parts joined by <c>:</c>, as in <c>server:port</c> or <c>upstreams:1:url</c>.</param>
/// <param name="Value">The value, a list of plain values as a whole; a secret as <c>***</c>.</param>
/// <param name="Kind">What stands behind it.</param>
public sealed record TuskEntry(string Path, TuskValue Value, TuskEntryKind Kind)
{
    /// <summary><c>server:port = 8080</c>.</summary>
    public override string ToString() => $"{Path} = {Value}";
}
