namespace TuskGen.Semantics;

/// <summary>What keys are called in C#.</summary>
public static class PropertyNames
{
    /// <summary>More than this of a name is cut off: the compiler refuses names above 1,023 bytes, and what is made of it is longer.</summary>
    public const int Longest = 200;

    /// <summary>The name of a key: the one that <c>@name</c> gives it, else its own in Pascal case.</summary>
    public static string Of(PropertyShape property) => property.GivenName is { } given && IsName(given) ? given : PascalCase.Of(property.Key);

    /// <summary>Whether <c>@name</c> can give a name: a letter, then letters and digits, and no keyword.</summary>
    public static bool IsName(string text) => text.Length is > 0 and <= Longest && char.IsLetter(text[0]) && text.All(char.IsLetterOrDigit) && !CSharpKeywords.Contains(text);

    internal static string Cut(string name) => name.Length <= Longest ? name : name.Substring(0, Longest);
}
