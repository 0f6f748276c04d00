namespace TuskGen.Syntax.Tests.Robustness;

/// <summary>Makes a document that shows a fault as small as it stays one, so that the report can be read.</summary>
public static class Shrinker
{
    /// <param name="text">A document that shows the fault.</param>
    /// <param name="isFaulty">Whether a document shows it.</param>
    public static string Shrink(string text, Func<string, bool> isFaulty)
    {
        for (int length = text.Length / 2; length >= 1; length /= 2)
        {
            for (int start = 0; start + length <= text.Length;)
            {
                string shorter = text.Remove(start, length);
                if (isFaulty(shorter))
                {
                    text = shorter;
                }
                else
                {
                    start += length;
                }
            }
        }

        return text;
    }
}
