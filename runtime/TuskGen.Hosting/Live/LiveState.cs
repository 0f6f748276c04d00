namespace TuskGen;

/// <summary>What the live files of a document say at one moment: immutable.</summary>
/// <param name="Texts">The files.</param>
/// <param name="Edition">The document's values with them; null where there are no files, or something is wrong.</param>
/// <param name="Failures">What is wrong.</param>
internal sealed record LiveState(LiveTexts Texts, TuskEdition? Edition, TuskList<TuskFailure> Failures)
{
    /// <summary>What a build would warn of in the files, each with its place.</summary>
    internal TuskList<string> Warnings { get; init; } = [];

    /// <summary>No live files.</summary>
    internal static LiveState None { get; } = new(LiveTexts.None, null, []);
}
