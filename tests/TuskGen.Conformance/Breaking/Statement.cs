using System.Text.RegularExpressions;
using TuskGen.Syntax;

namespace TuskGen.Conformance.Breaking;

/// <summary>An entry that can be broken without touching another: it has a line of its own, a scalar value, no comment with a quote (that would
/// close an open string), and nobody refers to its key or to a table around it.</summary>
/// <param name="Line">Its line, from 0.</param>
/// <param name="KeyEnd">Index behind its key.</param>
/// <param name="End">Index behind its value.</param>
internal sealed partial record Statement(int Line, int KeyEnd, int End)
{
    /// <summary>The breakable entries of a tree, in order.</summary>
    public static IEnumerable<Statement> Find(SyntaxTree tree)
    {
        HashSet<string> mentioned = [.. Descendants(tree.Root).SelectMany(node => Mentions(tree, node))];
        var found = new List<Statement>();
        Collect(tree.Root, isMentioned: false);
        return found.OrderBy(statement => statement.Line);

        void Collect(SyntaxNode node, bool isMentioned)
        {
            isMentioned = isMentioned || (KeyOf(node) is { } key && Parts(tree, key).Any(mentioned.Contains));
            if (node is EntrySyntax entry && !isMentioned && IsBreakable(tree, entry))
            {
                int line = tree.Text.GetPosition(entry.Start).Line;
                found.Add(new Statement(line, entry.Key.End, entry.Value!.End));
            }
            else if (node is DocumentSyntax or SectionSyntax or EntrySyntax or TableSyntax or ListSyntax)
            {
                foreach (SyntaxNode child in node.Children)
                {
                    Collect(child, isMentioned);
                }
            }
        }
    }

    private static bool IsBreakable(SyntaxTree tree, EntrySyntax entry)
    {
        if (entry.Separator.IsMissing || entry.Value is null or TableSyntax or ListSyntax)
        {
            return false;
        }

        TextSpan line = tree.Text.GetLine(tree.Text.GetPosition(entry.Start).Line);
        string before = tree.Text.Content[line.Start..entry.Start];
        string behind = entry.End <= line.End ? tree.Text.Content[entry.End..line.End].TrimStart() : "more";
        bool isAlone = before.All(char.IsWhiteSpace) && (behind.Length == 0 || (behind[0] == '#' && behind.AsSpan().IndexOfAny('"', '\'') < 0));
        return isAlone && !Parts(tree, entry.Key).Any(part => part.EndsWith("_fujsen", StringComparison.Ordinal)); // text of these keys has no errors
    }

    /// <summary>Whether what a line leaves unclosed is ended by the next one: a key or header no deeper than it, or the file's end.</summary>
    public static bool IsEndedByNextLine(string text, int line)
    {
        string[] lines = text.Split('\n');
        int next = FindNextLine(text, line);
        return next == lines.Length || (Indentation(lines[next]) <= Indentation(lines[line]) && StartsStatement().IsMatch(lines[next]));
    }

    /// <summary>The next line that is neither blank nor a comment, or the number of lines.</summary>
    public static int FindNextLine(string text, int line)
    {
        string[] lines = text.Split('\n');
        int next = line + 1;
        while (next < lines.Length && (lines[next].Trim().Length == 0 || lines[next].TrimStart()[0] == '#'))
        {
            next++;
        }

        return next;
    }

    private static IEnumerable<SyntaxNode> Descendants(SyntaxNode node) => node.Children.SelectMany(Descendants).Prepend(node);

    /// <summary>The names that an expression may refer to; text that might be a path in another document counts too.</summary>
    private static IEnumerable<string> Mentions(SyntaxTree tree, SyntaxNode node) => node switch
    {
        NameSyntax or AtNameSyntax or GlobalNameSyntax or ArgumentSyntax { Value: StringSyntax } =>
            Word().Matches(tree.GetText(node)).Select(word => word.Value),
        MemberSyntax member => [tree.GetText(member.Name)],
        StringSyntax text => Interpolated().Matches(tree.GetText(text)).Select(word => word.Groups[1].Value),
        _ => [],
    };

    private static KeySyntax? KeyOf(SyntaxNode node) => node switch
    {
        EntrySyntax entry => entry.Key,
        SectionSyntax section => section.Path,
        _ => null,
    };

    private static IEnumerable<string> Parts(SyntaxTree tree, KeySyntax key) =>
        Enumerable.Range(0, key.PartCount).Select(index => tree.GetName(key.GetPart(index)));

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(@"^\s*([A-Za-z_][\w.-]*\s*[:=]\s|\[\[?[A-Za-z_][\w.-]*\]\]?\s*(#.*)?$)")]
    private static partial Regex StartsStatement();

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\$([A-Za-z_]\w*)")]
    private static partial Regex Interpolated();
}
