namespace TuskGen;

/// <summary>A change of a document's configuration while the program runs.</summary>
/// <typeparam name="T">The record of the document's root.</typeparam>
/// <param name="Before">The configuration before.</param>
/// <param name="After">The configuration from now on.</param>
/// <param name="Changes">The keys in which they differ, at least one; secrets are not shown.</param>
public sealed record TuskUpdate<T>(T Before, T After, TuskList<TuskChange> Changes)
    where T : class;
