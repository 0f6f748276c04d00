using TuskGen.Syntax;

namespace TuskGen.Conformance.Breaking;

/// <summary>A valid text with some of its statements broken.</summary>
/// <param name="Text">The broken text.</param>
/// <param name="ErrorLines">The lines that must have an error each, from 0.</param>
/// <param name="Lines">The lines whose keys are the broken statements' own, from 0.</param>
/// <param name="Description">What was broken where, for a failing test.</param>
internal sealed record Broken(string Text, IReadOnlySet<int> ErrorLines, IReadOnlySet<int> Lines, string Description)
{
    /// <param name="tree">The valid text.</param>
    /// <param name="count">How many statements to break; fewer where the text has fewer.</param>
    /// <param name="seed">Stands for one choice, always the same.</param>
    public static Broken Create(SyntaxTree tree, int count, int seed)
    {
        var random = new Random(seed);
        Breakable[] all = [.. Breakable.Find(tree)];
        random.Shuffle(all);
        string text = tree.Text.Content;
        var description = new List<string>();
        var errors = new HashSet<int>();
        List<Breakable> chosen = Choose(all, count);
        foreach (Breakable part in chosen.OrderByDescending(part => part.Start))
        {
            // The lines below are broken already: what is left open is ended by one that still begins a statement.
            bool isEnded = part.IsEndedByNextLine(text);
            bool isNextBroken = chosen.Exists(other => other.Line == part.FindNextLine(text));
            Breakage[] fitting = [.. Breakage.Of(part.Part).Where(breakage => isEnded || !(breakage.LeavesOpen || (breakage.TakesLines && isNextBroken)))];
            Breakage breakage = fitting[random.Next(fitting.Length)];
            text = text[..part.Start] + breakage.Text.Replace("~", part.Name, StringComparison.Ordinal) + text[part.End..];
            errors.Add(breakage.LeavesOpen ? part.OpenedAt : part.Line);
            description.Add($"line {part.Line + 1}: {part.Part}: {breakage.Name}");
        }

        return new Broken(text, errors, chosen.SelectMany(part => Enumerable.Range(part.FirstLine, part.LastLine - part.FirstLine + 1)).ToHashSet(), string.Join(", ", description));
    }

    /// <summary>The first ones of which none lies in another: what a broken block holds belongs nowhere, and not all of it is looked at.</summary>
    private static List<Breakable> Choose(Breakable[] all, int count)
    {
        var chosen = new List<Breakable>();
        foreach (Breakable part in all)
        {
            if (chosen.Count < count && chosen.TrueForAll(other => other.LastLine < part.FirstLine || part.LastLine < other.FirstLine))
            {
                chosen.Add(part);
            }
        }

        return chosen;
    }
}
