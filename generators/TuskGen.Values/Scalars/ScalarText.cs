namespace TuskGen;

/// <summary>What the scalars' own parsing says of text that they cannot read.</summary>
internal static class ScalarText
{
    internal static string Refuse(string? text, string expected)
    {
        if (text == null) return "Nothing was given where " + expected + " was expected.";
        string because = Literals.Explain(text, 0, text.Length);
        string mend = Literals.Mend(text, 0, text.Length) == null ? "" : ": " + because;
        return "'" + Literals.Shorten(text, 0, text.Length) + "' is not " + expected + mend + ".";
    }
}
