namespace TuskGen;

/// <summary>What a folder of live files held at one moment.</summary>
/// <param name="Files">The files that count, by their names, in ordinal order.</param>
/// <param name="Ignored">Why files that are there do not count; empty where there are none.</param>
/// <param name="Unreadable">The failures of files that are there and could not be read.</param>
internal sealed record LiveTexts(TuskList<LiveText> Files, string Ignored, TuskList<TuskFailure> Unreadable)
{
    /// <summary>A folder without any.</summary>
    internal static LiveTexts None { get; } = new([], "", []);
}
