namespace TuskGen;

/// <summary>One key whose value differs between two configurations of a document.</summary>
/// <param name="Path">The key, parts joined by <c>:</c>, as in <c>server:port</c> or <c>upstreams:1:url</c>.</param>
/// <param name="Before">The value before; null where the key was absent. A secret shows as <c>***</c>.</param>
/// <param name="After">The value after; null where the key is absent. A secret shows as <c>***</c>.</param>
public sealed record TuskChange(string Path, TuskValue? Before, TuskValue? After)
{
    /// <summary><c>server:port: 8080 → 9000</c>.</summary>
    public override string ToString() => $"{Path}: {Before?.ToString() ?? "absent"} → {After?.ToString() ?? "absent"}";
}
