using System.Globalization;

namespace TuskGen.Emit;

/// <summary>Values that differ by environment as one C# expression over the parameter <c>environment</c>.</summary>
internal static class EnvironmentChoice
{
    /// <summary>The expression: the one code where all are alike, else a choice in which the base alone is the last case.</summary>
    /// <param name="environments">The indexes of the environments that can occur here, rising.</param>
    /// <param name="codes">The code of each of them.</param>
    public static string Write(IReadOnlyList<int> environments, IReadOnlyList<string> codes)
    {
        List<(string Code, List<int> Environments)> cases = [];
        for (int i = 0; i < codes.Count; i++)
        {
            int known = cases.FindIndex(other => string.Equals(other.Code, codes[i], StringComparison.Ordinal));
            if (known < 0)
                cases.Add((codes[i], [environments[i]]));
            else
                cases[known].Environments.Add(environments[i]);
        }

        // The first case holds the lowest index, which is the base alone where there is one.
        (string Code, List<int> Environments) last = cases[0];
        if (cases.Count == 1)
            return last.Code;
        if (cases.Count == 2)
            return "environment " + Test(cases[1].Environments) + " ? " + cases[1].Code + " : " + last.Code;

        return "environment switch { " + string.Concat(cases.Skip(1).Select(static one => Pattern(one.Environments) + " => " + one.Code + ", ")) + "_ => " + last.Code + " }";
    }

    /// <summary>What stands behind <c>environment</c> in a test for some environments.</summary>
    public static string Test(List<int> environments) => environments.Count == 1 ? "== " + Pattern(environments) : "is " + Pattern(environments);

    private static string Pattern(List<int> environments) => string.Join(" or ", environments.Select(static index => index.ToString(CultureInfo.InvariantCulture)));
}
