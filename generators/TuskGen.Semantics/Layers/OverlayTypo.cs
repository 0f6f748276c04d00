using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// A key that only an overlay has, and that is spelled nearly like one below it, was probably meant to be that one: the program would go on with the base's value, and have a new key beside it.
/// </summary>
internal static class OverlayTypo
{
    /// <summary>Of shorter keys too many are near each other by chance.</summary>
    private const int ShortestKey = 4;

    /// <summary>From this length on two edits are still near.</summary>
    private const int LongKey = 8;

    /// <summary>The warning about an entry of an overlay that no farther layer has; null where it is near none.</summary>
    /// <param name="into">The table, with what the layers below set.</param>
    /// <param name="layer">The overlay's own part of the table.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="file">The overlay.</param>
    public static TuskDiagnostic? Find(MergedTable into, RawTable layer, RawEntry entry, SourceFile file)
    {
        string key = entry.Key;
        if (key.Length < ShortestKey)
        {
            return null;
        }

        IEnumerable<string> below = into.Entries
            .Where(known => !ReferenceEquals(known.File, file) && layer.Find(known.Key) is null && (known.Table is null) == (entry.Kind != RawKind.Table))
            .Select(static known => known.Key);
        if (NearestName.Find(key, below) is not { } near || !IsTypo(key, near))
        {
            return null;
        }

        MergedEntry meant = into.Find(near)!;
        bool isWhole = file.Tree.Text.Slice(entry.KeySpan) == key;
        return new TuskDiagnostic(SemanticRules.OverlayTypo, file.Locate(entry.KeySpan), key, near)
        {
            Related = new([new RelatedLocation(meant.Origin.KeyLocation, "`" + near + "` is set here")]),
            Mend = isWhole ? new Mend("Write `" + near + "`", entry.KeySpan, near) : null,
        };
    }

    private static bool IsTypo(string key, string near)
    {
        // Singular and plural, and numbered names, stand beside each other in sensible documents.
        bool isForm = key + "s" == near || near + "s" == key || !key.Where(char.IsDigit).SequenceEqual(near.Where(char.IsDigit));
        return !isForm && (key.Length < LongKey ? NearestName.IsSlip(key, near) : NearestName.Distance(key, near) <= 2);
    }
}
