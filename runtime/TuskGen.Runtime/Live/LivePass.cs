namespace TuskGen;

/// <summary>
/// What is known while a live expression is computed. An expression that needs an answer which is not there yet comes out as null, as one that cannot be computed does, and
/// begins again once the answer is there; so that its C# is that of any other expression, and only what is needed is asked.
/// </summary>
/// <param name="path">The key whose value is computed, parts joined by <c>:</c>.</param>
/// <param name="isCapture">Whether the load only takes in what the expression needs of it, and nothing is asked.</param>
internal sealed class LivePass(string path, bool isCapture)
{
    /// <summary>The key whose value is computed, parts joined by <c>:</c>.</summary>
    public string Path => path;

    /// <summary>Whether the load only takes in what the expression needs of it, and nothing is asked.</summary>
    public bool IsCapture => isCapture;

    /// <summary>Live values that are known, by their slots.</summary>
    public Dictionary<string, TuskValue> Known { get; } = new(StringComparer.Ordinal);

    /// <summary>The slots of live values that were met and are not known yet.</summary>
    public HashSet<string> Pending { get; } = new(StringComparer.Ordinal);

    /// <summary>The operators met, as far as answers that are not known allow.</summary>
    public List<string> Operators { get; } = [];

    /// <summary>What has to be asked before the expression can go on, with the slots that the answers belong in.</summary>
    public List<(string Slot, LiveDescriptor Descriptor)> Asked { get; } = [];

    /// <summary>What the expression uses of the load's values, by their slots.</summary>
    public Dictionary<string, TuskValue> Taken { get; } = new(StringComparer.Ordinal);
}
