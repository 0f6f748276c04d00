using TuskGen.Syntax;

namespace TuskGen.Conformance.Breaking;

/// <summary>A valid text with some of its entries broken.</summary>
/// <param name="Text">The broken text.</param>
/// <param name="Lines">The broken lines, from 0.</param>
/// <param name="Description">What was broken where, for a failing test.</param>
internal sealed record Broken(string Text, IReadOnlySet<int> Lines, string Description)
{
    /// <param name="tree">The valid text.</param>
    /// <param name="count">How many entries to break; fewer where the text has fewer.</param>
    /// <param name="seed">Stands for one choice, always the same.</param>
    public static Broken Create(SyntaxTree tree, int count, int seed)
    {
        var random = new Random(seed);
        Statement[] all = [.. Statement.Find(tree)];
        random.Shuffle(all);
        string text = tree.Text.Content;
        var description = new List<string>();
        Statement[] chosen = [.. all.Take(count).OrderByDescending(statement => statement.Line)];
        foreach (Statement statement in chosen)
        {
            // The lines below are broken already: what is left open is ended by one that still begins a statement.
            bool isEnded = Statement.IsEndedByNextLine(text, statement.Line);
            bool isNextBroken = chosen.Any(other => other.Line == Statement.FindNextLine(text, statement.Line)) && !isEnded;
            Breakage[] fitting = [.. Breakage.All.Where(breakage => breakage.LeavesOpen ? isEnded : !breakage.TakesLines || !isNextBroken)];
            Breakage breakage = fitting[random.Next(fitting.Length)];
            text = text[..statement.KeyEnd] + breakage.Text + text[statement.End..];
            description.Add($"line {statement.Line + 1}: {breakage.Name}");
        }

        return new Broken(text, chosen.Select(statement => statement.Line).ToHashSet(), string.Join(", ", description));
    }
}
