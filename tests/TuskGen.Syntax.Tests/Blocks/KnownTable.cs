namespace TuskGen.Syntax.Tests.Blocks;

internal sealed record KnownTable(IReadOnlyDictionary<string, Known> Entries) : Known
{
    public override string ToString() =>
        "{" + string.Join(", ", Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key + ": " + entry.Value)) + "}";
}
