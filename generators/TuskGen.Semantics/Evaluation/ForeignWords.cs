namespace TuskGen.Semantics;

/// <summary>Words that are constants or numbers in other languages, and text in this one.</summary>
internal static class ForeignWords
{
    private static readonly Dictionary<string, string> Constants = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = "true", ["yes"] = "true", ["on"] = "true",
        ["false"] = "false", ["no"] = "false", ["off"] = "false",
        ["null"] = "null", ["nil"] = "null", ["undefined"] = "null",
    };

    private static readonly HashSet<string> Numbers = new(StringComparer.OrdinalIgnoreCase) { "inf", "infinity", "nan" };

    /// <summary>The constant that a word means elsewhere, or null.</summary>
    public static string? MeantBy(string word) => Constants.TryGetValue(word, out string? constant) ? constant : null;

    /// <summary>
    /// The constant that a word is a slip of, two letters swapped, one left out or doubled: <c>ture</c>, <c>fals</c>; null for none. Another letter makes another word: <c>full</c>, <c>tree</c>.
    /// </summary>
    public static string? MisspeltFor(string word) => Array.Find(Spelled, constant => NearestName.IsSlip(word, constant));

    private static readonly string[] Spelled = ["true", "false", "null"];

    /// <summary>Whether a word is a number elsewhere, for which this language has none.</summary>
    public static bool IsNumber(string word) => Numbers.Contains(word);
}
