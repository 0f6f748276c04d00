namespace TuskGen.Syntax;

/// <summary>Reads the <c>##</c> comments above a node.</summary>
internal static class DocumentationReader
{
    public static string? Read(SyntaxTree tree, SyntaxNode node)
    {
        string content = tree.Text.Content;
        int lineStart = LineStart(content, node.Start);
        if (!IsBlank(content, lineStart, node.Start))
        {
            return null;
        }

        List<string>? lines = null;
        while (lineStart > 0)
        {
            int above = LineStart(content, lineStart - 1);
            int mark = FindMark(content, above, lineStart);
            if (mark < 0)
            {
                break;
            }

            (lines ??= []).Insert(0, content.Substring(mark + 2, lineStart - mark - 2).Trim());
            lineStart = above;
        }

        return lines is null ? null : string.Join("\n", lines);
    }

    /// <summary>Index of the <c>##</c> that begins a line; -1 where none does, or more than two stand there.</summary>
    private static int FindMark(string content, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(content[start]) || content[start] == '\uFEFF'))
        {
            start++;
        }

        bool isMark = start + 2 <= end && string.CompareOrdinal(content, start, "##", 0, 2) == 0 && string.CompareOrdinal(content, start, "###", 0, 3) != 0;
        return isMark ? start : -1;
    }

    private static int LineStart(string content, int position) => position == 0 ? 0 : content.LastIndexOf('\n', position - 1) + 1;

    private static bool IsBlank(string content, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (content[at] is not (' ' or '\t' or '\uFEFF'))
            {
                return false;
            }
        }

        return true;
    }
}
