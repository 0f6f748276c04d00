namespace TuskGen;

/// <summary>
/// Which known name a misspelt one was probably meant to be: by optimal string alignment distance (a swap of neighbours is one edit),
/// at most a third of the name's length and at least one; ties by the same first letter, then ordinally. A name that differs in case only is near whatever
/// its length, and nothing else is near a single letter, which every other one would replace by one edit.
/// </summary>
public static class NearestName
{
    /// <summary>Longer names get no proposal: the distance takes time that grows with the product of both lengths.</summary>
    private const int LongestName = 256;

    /// <summary>The nearest of the candidates; null where none is near.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        IReadOnlyList<string> nearest = FindAll(name, candidates, 1);
        return nearest.Count == 0 ? null : nearest[0];
    }

    /// <summary>The near candidates, the nearest first, each once, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<string> FindAll(string name, IEnumerable<string> candidates, int most)
    {
        if (name.Length is 0 or > LongestName) return [];
        int limit = Math.Max(1, name.Length / 3);
        var near = new List<(int Distance, bool OtherStart, string Name)>();
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit || candidate.Length == 0) continue;
            bool isSpelledAlike = candidate.Equals(name, StringComparison.OrdinalIgnoreCase);
            if (!isSpelledAlike && Math.Min(candidate.Length, name.Length) < 2) continue;
            int distance = isSpelledAlike && candidate != name ? 1 : Distance(name, candidate, limit);
            if (distance <= limit) near.Add((distance, candidate[0] != name[0], candidate));
        }
        near.Sort(static (x, y) =>
        {
            int order = x.Distance.CompareTo(y.Distance);
            if (order == 0) order = x.OtherStart.CompareTo(y.OtherStart);
            return order != 0 ? order : string.CompareOrdinal(x.Name, y.Name);
        });
        return [.. near.Select(static found => found.Name).Distinct(StringComparer.Ordinal).Take(most)];
    }

    /// <summary>Whether a name is a slip of another: two neighbours swapped, one letter left out or one too many. Another letter in one's place makes another word: <c>mode</c>, <c>node</c>.</summary>
    public static bool IsSlip(string name, string other) =>
        Distance(name, other, 1) == 1 && (name.Length != other.Length || name.OrderBy(static c => c).SequenceEqual(other.OrderBy(static c => c)));

    /// <summary>The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, none inside another.</summary>
    public static int Distance(string left, string right) => Distance(left, right, int.MaxValue);

    /// <summary>The distance, or any number above the limit where it is above that.</summary>
    private static int Distance(string left, string right, int limit)
    {
        int leastBefore = 0;
        int[] before = new int[right.Length + 1], previous = new int[right.Length + 1], current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) previous[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int least = current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, substitution);
                bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                if (swapped) current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }
            // A row is made of the two above it, from neither of which it comes down.
            if (least > limit && leastBefore > limit) return least;
            leastBefore = least;
            (before, previous, current) = (previous, current, before);
        }
        return previous[right.Length];
    }
}
