namespace TuskGen.Semantics;

/// <summary>Collects over a document's environments what it leaves out of the defaults that it inherits.</summary>
internal sealed class LeftOutKeys
{
    private readonly Dictionary<(string Path, int Start), (LeftOutKey Key, int Times)> _found = [];

    /// <summary>Notes a key, and those of the folders above that it replaced, in one environment.</summary>
    /// <param name="entry">The key.</param>
    /// <param name="near">A declared key that was perhaps meant.</param>
    public void Add(MergedEntry entry, string? near)
    {
        for (MergedEntry? layer = entry; layer is not null; layer = layer.Below)
        {
            (string, int) place = (layer.File.Path, layer.Raw.KeySpan.Start);
            int times = _found.TryGetValue(place, out (LeftOutKey, int Times) known) ? known.Times : 0;
            _found[place] = (new LeftOutKey(layer.File, layer.Raw.KeySpan, layer.DisplayName, near), times + 1);
        }
    }

    /// <summary>Those that no environment takes: what a table may hold can hang on values that an overlay sets.</summary>
    /// <param name="environments">How many environments there are.</param>
    public IReadOnlyList<LeftOutKey> InAll(int environments) =>
        [.. _found.Values.Where(found => found.Times == (found.Key.File.Environment.Length == 0 ? environments : 1)).Select(static found => found.Key)];
}
