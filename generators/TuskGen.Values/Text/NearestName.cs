namespace TuskGen;

/// <summary>Finds the name that was probably meant: the nearest one by optimal string alignment distance (a swap of neighbours is one edit).</summary>
public static class NearestName
{
    /// <summary>The nearest of the candidates, or null where none is within max(1, length / 3) edits. Ties: same first letter first, then ordinal.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What could have been meant; a name equal to <paramref name="name"/> is left out.</param>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        int limit = Math.Max(1, name.Length / 3);
        string? best = null;
        int bestDistance = limit + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit || candidate == name) continue;
            int distance = Distance(name, candidate);
            if (distance < bestDistance || (distance == bestDistance && best != null && IsBetterTie(name, candidate, best)))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The number of insertions, deletions, replacements and swaps of neighbours that make one name the other, none touching the same place twice.</summary>
    public static int Distance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int column = 0; column <= right.Length; column++) last[column] = column;
        for (int line = 1; line <= left.Length; line++)
        {
            row[0] = line;
            for (int column = 1; column <= right.Length; column++)
            {
                int cost = left[line - 1] == right[column - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(last[column] + 1, row[column - 1] + 1), last[column - 1] + cost);
                if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                {
                    distance = Math.Min(distance, beforeLast[column - 2] + 1);
                }

                row[column] = distance;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }

    private static bool IsBetterTie(string name, string candidate, string best)
    {
        bool candidateStarts = candidate.Length > 0 && name.Length > 0 && candidate[0] == name[0];
        bool bestStarts = best.Length > 0 && name.Length > 0 && best[0] == name[0];
        return candidateStarts != bestStarts ? candidateStarts : string.CompareOrdinal(candidate, best) < 0;
    }
}
