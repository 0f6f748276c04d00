using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Pieces of a document as messages quote them: on one line, not too long.</summary>
internal static class SourceText
{
    private const int Longest = 60;

    public static string Of(SyntaxNode node, SyntaxTree tree)
    {
        string text = tree.GetText(node);
        int lineEnd = text.IndexOfAny(['\n', '\r']);
        if (lineEnd >= 0)
        {
            text = text.Substring(0, lineEnd).TrimEnd() + " …";
        }

        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }
}
