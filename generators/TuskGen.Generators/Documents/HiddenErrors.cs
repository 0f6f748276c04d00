namespace TuskGen.Generators;

/// <summary>What a document has to say in a build that runs no analyzers. Without positions, so that a comment changes nothing.</summary>
/// <param name="Path">The document's base.</param>
/// <param name="Count">How many errors there are.</param>
/// <param name="First">Rule and message of the first one, and its file if that is another.</param>
internal sealed record HiddenErrors(string Path, int Count, string First)
{
    /// <summary>The number with its noun.</summary>
    public string Errors => Count == 1 ? "an error" : Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " errors";
}
