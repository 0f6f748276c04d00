using System.Text.RegularExpressions;
using TuskGen.Syntax;

namespace TuskGen.Conformance.Breaking;

/// <summary>An entry that can be broken without touching another: it has a line of its own, a scalar value, no comment with a quote (that would
/// close an open string), and nobody refers to its key.</summary>
/// <param name="Line">Its line, from 0.</param>
/// <param name="KeyEnd">Index behind its key.</param>
/// <param name="End">Index behind its value.</param>
/// <param name="MayStayOpen">Whether what it leaves unclosed is ended by the next line: a key or header no deeper than it, or the file's end.</param>
internal sealed partial record Statement(int Line, int KeyEnd, int End, bool MayStayOpen)
{
    /// <summary>The breakable entries of a tree, in order.</summary>
    public static IEnumerable<Statement> Find(SyntaxTree tree)
    {
        var open = new Stack<SyntaxNode>([tree.Root]);
        var found = new List<Statement>();
        while (open.TryPop(out SyntaxNode? node))
        {
            if (node is EntrySyntax entry && IsBreakable(tree, entry))
            {
                int line = tree.Text.GetPosition(entry.Start).Line;
                found.Add(new Statement(line, entry.Key.End, entry.Value!.End, IsEndedByNextLine(tree, line)));
            }
            else if (node is not DirectiveSyntax)
            {
                foreach (SyntaxNode child in node.Children)
                {
                    open.Push(child);
                }
            }
        }

        return found.OrderBy(statement => statement.Line);
    }

    private static bool IsBreakable(SyntaxTree tree, EntrySyntax entry)
    {
        if (entry.Separator.IsMissing || entry.Value is null or TableSyntax or ListSyntax)
        {
            return false;
        }

        int line = tree.Text.GetPosition(entry.Start).Line;
        TextSpan whole = tree.Text.GetLine(line);
        string before = tree.Text.Content[whole.Start..entry.Start];
        string behind = entry.End <= whole.End ? tree.Text.Content[entry.End..whole.End].TrimStart() : "more";
        string name = tree.GetName(entry.Key.GetPart(entry.Key.PartCount - 1));
        return before.All(char.IsWhiteSpace) && !name.EndsWith("_fujsen", StringComparison.Ordinal) && (behind.Length == 0 || (behind[0] == '#' && !behind.Contains('"', StringComparison.Ordinal) && !behind.Contains('\'', StringComparison.Ordinal))) && Regex.Count(tree.Text.Content, @"(?<![\w-])" + Regex.Escape(name) + @"(?![\w-])") == 1;
    }

    private static bool IsEndedByNextLine(SyntaxTree tree, int line)
    {
        int indent = Indentation(tree.Text.Slice(tree.Text.GetLine(line)));
        for (int next = line + 1; next < tree.Text.LineCount; next++)
        {
            string text = tree.Text.Slice(tree.Text.GetLine(next));
            if (text.Trim().Length > 0 && text.TrimStart()[0] != '#')
            {
                return Indentation(text) <= indent && StartsStatement().IsMatch(text);
            }
        }

        return true;
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(@"^\s*([A-Za-z_][\w.-]*\s*[:=]\s|\[\[?[A-Za-z_][\w.-]*\]\]?\s*(#.*)?$)")]
    private static partial Regex StartsStatement();
}
