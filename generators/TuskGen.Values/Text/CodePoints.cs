namespace TuskGen;

/// <summary>The length of text as people count it who know Unicode: in code points.</summary>
public static class CodePoints
{
    /// <summary>How many code points the text has; a surrogate pair is one, a lone surrogate too.</summary>
    public static int Count(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (!char.IsSurrogatePair(text[i - 1], text[i])) continue;
            count--;
            i++;
        }
        return count;
    }
}
