using System.Text.RegularExpressions;
using TuskGen.Syntax;

namespace TuskGen.Conformance.Breaking;

/// <summary>A part of a text that can be broken without touching what others say: it has a line of its own, no comment with a quote behind it (that would close an open string),
/// and nobody refers to a key of its statement or of a table around it.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Name">The name in it.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Index behind it.</param>
/// <param name="Line">Its line, from 0.</param>
/// <param name="FirstLine">The first line of its statement.</param>
/// <param name="LastLine">The last line of its statement.</param>
internal sealed partial record Breakable(BreakablePart Part, string Name, int Start, int End, int Line, int FirstLine, int LastLine)
{
    private const string Path = @"[A-Za-z_][\w-]*(\.[\w-]+)*";

    /// <summary>The line on which that was opened.</summary>
    public int OpenedAt => Part == BreakablePart.Closer ? FirstLine : Line;

    /// <summary>The next line of a text that is neither blank nor a comment, or the number of lines. The text may be broken behind this part.</summary>
    public int FindNextLine(string text)
    {
        string[] lines = text.Split('\n');
        int next = Line + 1;
        while (next < lines.Length && (lines[next].Trim().Length == 0 || lines[next].TrimStart()[0] == '#'))
        {
            next++;
        }

        return next;
    }

    /// <summary>Whether the next line ends everything that this part would leave open: a key or header no deeper than the line that opened it, or the file's end.</summary>
    public bool IsEndedByNextLine(string text)
    {
        string[] lines = text.Split('\n');
        int next = FindNextLine(text);
        return next == lines.Length || (Indentation(lines[next]) <= Indentation(lines[OpenedAt]) && StartsStatement().IsMatch(lines[next]));
    }

    /// <summary>The breakable parts of a tree, in order.</summary>
    public static IEnumerable<Breakable> Find(SyntaxTree tree)
    {
        HashSet<string> mentioned = [.. Descendants(tree.Root).SelectMany(node => Mentions(tree, node))];
        HashSet<string> elements = [.. Descendants(tree.Root).OfType<SectionSyntax>().Where(section => section.IsElement).Select(section => tree.GetName(section.Path!.GetPart(0)))];
        var found = new List<Breakable>();
        Collect(tree.Root, isMentioned: false);
        return found.OrderBy(part => part.Start);

        void Collect(SyntaxNode node, bool isMentioned)
        {
            isMentioned = isMentioned || (KeyOf(node) is { } key && Parts(tree, key).Any(mentioned.Contains));
            bool isSilent = !isMentioned && !Descendants(node).Any(inner => KeyOf(inner) is { } below && Parts(tree, below).Any(mentioned.Contains));
            found.AddRange(node switch
            {
                EntrySyntax entry when !isMentioned && IsScalar(entry.Separator, entry.Value) && IsAlone(tree, entry.Start, entry.End) && !IsFunction(tree, entry) => OfEntry(tree, entry),
                GlobalSyntax global when !mentioned.Contains(tree.GetText(global.Name)[1..]) && IsScalar(global.Separator, global.Value) && IsAlone(tree, global.Start, global.End) =>
                    OfGlobal(tree, global),
                SectionSyntax { IsElement: false, Path: { } path } section when isSilent && !elements.Contains(tree.GetName(path.GetPart(0))) && IsPlain(tree, path) &&
                    IsAlone(tree, section.Start, section.Close.End) => OfSection(tree, section, path),
                SectionSyntax { IsElement: true, Path: { PartCount: 1 } path } section when isSilent && IsPlain(tree, path) && IsAlone(tree, section.Start, section.Close.End) =>
                    OfElement(tree, section, path),
                EntrySyntax { Value: ListSyntax { Style: ListStyle.Dash } list } entry when isSilent => OfDashList(tree, entry, list),
                EntrySyntax { Value: TableSyntax or ListSyntax { Style: ListStyle.Bracket } } block when isSilent && IsPlain(tree, block.Key) => OfBlock(tree, block),
                _ => [],
            });
            if (node is DocumentSyntax or SectionSyntax or EntrySyntax or TableSyntax or ListSyntax)
            {
                foreach (SyntaxNode child in node.Children)
                {
                    Collect(child, isMentioned);
                }
            }
        }
    }

    private static IEnumerable<Breakable> OfEntry(SyntaxTree tree, EntrySyntax entry)
    {
        int line = LineOf(tree, entry.Start);
        string name = tree.GetText(entry.Key);
        yield return new Breakable(BreakablePart.Value, name, entry.Key.End, entry.Value!.End, line, line, line);
        if (IsPlain(tree, entry.Key))
        {
            yield return new Breakable(BreakablePart.Key, name, entry.Key.Start, entry.Key.End, line, line, line);
        }
    }

    private static IEnumerable<Breakable> OfGlobal(SyntaxTree tree, GlobalSyntax global)
    {
        int line = LineOf(tree, global.Start);
        string name = tree.GetText(global.Name)[1..];
        yield return new Breakable(BreakablePart.GlobalValue, name, global.Name.End, global.Value!.End, line, line, line);
        yield return new Breakable(BreakablePart.GlobalName, name, global.Name.Start, global.Name.End, line, line, line);
    }

    private static IEnumerable<Breakable> OfSection(SyntaxTree tree, SectionSyntax section, KeySyntax path)
    {
        int line = LineOf(tree, section.Start);
        yield return new Breakable(BreakablePart.Header, tree.GetText(path), section.Start, section.Close.End, line, line, LineOf(tree, section.End));
    }

    /// <summary>Its list as a whole is its own, since the others have other places in it without it; no section may stand in an element.</summary>
    private static IEnumerable<Breakable> OfElement(SyntaxTree tree, SectionSyntax section, KeySyntax path)
    {
        string name = tree.GetText(path);
        SectionSyntax[] all = [.. tree.Root.Statements.OfType<SectionSyntax>().Where(other => other.Path is { } known && tree.GetName(known.GetPart(0)) == name)];
        if (all.All(other => other.IsElement && other.Path!.PartCount == 1))
        {
            yield return new Breakable(BreakablePart.ElementHeader, name, section.Start, section.Close.End, LineOf(tree, section.Start), LineOf(tree, all[0].Start), LineOf(tree, all[^1].End));
        }
    }

    private static IEnumerable<Breakable> OfDashList(SyntaxTree tree, EntrySyntax entry, ListSyntax list)
    {
        int first = LineOf(tree, entry.Start);
        int last = LineOf(tree, entry.End);
        int indent = Indentation(TextOf(tree, first));
        bool isFirst = true;
        foreach (ExpressionSyntax item in list.Elements)
        {
            int line = LineOf(tree, item.Start);
            string text = TextOf(tree, line);
            int start = tree.Text.GetLine(line).Start + Indentation(text);
            if (item is LiteralSyntax or StringSyntax && text.TrimStart().StartsWith("- ", StringComparison.Ordinal) && IsAlone(tree, start, item.End) && item.End <= tree.Text.GetLine(line).End)
            {
                BreakablePart part = !isFirst && Indentation(text) > indent && entry.Start == tree.Text.GetLine(first).Start + indent ? BreakablePart.InnerItem : BreakablePart.Item;
                yield return new Breakable(part, tree.GetText(item), start, item.End, line, first, last);
            }

            isFirst = false;
        }
    }

    /// <summary>What opens and closes a block whose lines are deeper than its key.</summary>
    private static IEnumerable<Breakable> OfBlock(SyntaxTree tree, EntrySyntax entry)
    {
        int line = LineOf(tree, entry.Start);
        int last = LineOf(tree, entry.End);
        int indent = Indentation(TextOf(tree, line));
        BreakablePart? part = entry.Value switch
        {
            TableSyntax { Style: TableStyle.Brace } => BreakablePart.BraceOpener,
            TableSyntax { Style: TableStyle.Angle } => BreakablePart.AngleOpener,
            TableSyntax { Style: TableStyle.Indent } => BreakablePart.IndentOpener,
            ListSyntax { Elements.Count: > 1 } when !entry.Separator.IsMissing => BreakablePart.ListOpener,
            _ => null,
        };
        bool isDeeper = Enumerable.Range(line + 1, Math.Max(0, last - line - (part == BreakablePart.IndentOpener ? 0 : 1))).All(inner => TextOf(tree, inner) is var text &&
            (text.Trim().Length == 0 || Indentation(text) > indent));
        if (last == line || !isDeeper || entry.Start != tree.Text.GetLine(line).Start + indent)
        {
            yield break;
        }

        int openerEnd = part == BreakablePart.IndentOpener ? entry.Separator.End : entry.Value!.Start + 1;
        bool isPlainOpener = openerEnd <= tree.Text.GetLine(line).End && IsAlone(tree, entry.Start, openerEnd);
        bool isPlainCloser = TextOf(tree, last) is var closer && closer.Trim() is "}" or "]" or "<" && Indentation(closer) == indent;
        if (part is { } opener && isPlainOpener && (part == BreakablePart.IndentOpener || isPlainCloser))
        {
            yield return new Breakable(opener, tree.GetText(entry.Key), entry.Start, openerEnd, line, line, last);
        }

        if (part != BreakablePart.IndentOpener && isPlainOpener && isPlainCloser)
        {
            yield return new Breakable(BreakablePart.Closer, tree.GetText(entry.Key), entry.End - 1, entry.End, last, line, last);
        }
    }

    private static bool IsScalar(Token separator, ExpressionSyntax? value) => !separator.IsMissing && value is not (null or TableSyntax or ListSyntax);

    /// <summary>The text of these keys has no errors.</summary>
    private static bool IsFunction(SyntaxTree tree, EntrySyntax entry) => Parts(tree, entry.Key).Any(part => part.EndsWith("_fujsen", StringComparison.Ordinal));

    /// <summary>A key of words, each of which begins with a letter.</summary>
    private static bool IsPlain(SyntaxTree tree, KeySyntax key) => tree.GetText(key) is var text && char.IsLetter(text[0]) && !text.Contains('"') && !text.Contains('\'');

    private static bool IsAlone(SyntaxTree tree, int start, int end)
    {
        TextSpan line = tree.Text.GetLine(LineOf(tree, start));
        string behind = end <= line.End ? tree.Text.Content[end..line.End].TrimStart() : "more";
        return tree.Text.Content[line.Start..start].All(char.IsWhiteSpace) && (behind.Length == 0 || (behind[0] == '#' && behind.AsSpan().IndexOfAny('"', '\'') < 0));
    }

    private static int LineOf(SyntaxTree tree, int position) => tree.Text.GetPosition(position).Line;

    private static string TextOf(SyntaxTree tree, int line) => tree.Text.Slice(tree.Text.GetLine(line));

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

    [GeneratedRegex(@"^\s*(" + Path + @"\s*[:=]\s|(\[" + Path + @"\]|\[\[" + Path + @"\]\])\s*(#.*)?$)")]
    private static partial Regex StartsStatement();

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\$([A-Za-z_]\w*)")]
    private static partial Regex Interpolated();
}
