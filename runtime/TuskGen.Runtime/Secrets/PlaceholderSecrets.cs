namespace TuskGen;

/// <summary>A made-up text for every secret, each its own, so that a test sees one taken for another.</summary>
internal sealed class PlaceholderSecrets : ISecretSource
{
    public string Name => "the placeholders of a test";

    public string? Find(string name) => "placeholder-of-" + name;

    public override string ToString() => Name;
}
