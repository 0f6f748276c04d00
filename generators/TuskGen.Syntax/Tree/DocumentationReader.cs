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

        List<string> lines = [];
        while (lineStart > 0)
        {
            int above = LineStart(content, lineStart - 1);
            string line = content.Substring(above, lineStart - above).Trim().TrimStart('\uFEFF');
            if (!line.StartsWith("##", StringComparison.Ordinal) || line.StartsWith("###", StringComparison.Ordinal))
            {
                break;
            }

            lines.Insert(0, line.Substring(2).Trim());
            lineStart = above;
        }

        return lines.Count == 0 ? null : string.Join("\n", lines);
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
