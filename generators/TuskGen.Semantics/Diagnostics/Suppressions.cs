using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary><c># tusk:ignore TSKnnnn reason</c> on a line, or on a line of its own above it, takes diagnostics away, if their rule is configurable.</summary>
public static class Suppressions
{
    private const string Mark = "tusk:ignore";

    /// <summary>Whether a comment takes the diagnostic away.</summary>
    public static bool IsSuppressed(TuskDiagnostic diagnostic)
    {
        TuskText text = diagnostic.Location.Text;
        if (!diagnostic.Rule.IsConfigurable || text.Content.IndexOf(Mark, StringComparison.Ordinal) < 0)
        {
            return false;
        }

        int line = diagnostic.Location.Start.Line;
        for (int at = text.Content.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.Content.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            if (Read(text, at) is { } found && found.TargetLine == line && found.Ids.Contains(diagnostic.Id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Filters the diagnostics of one file.</summary>
    /// <param name="tree">The file's tree.</param>
    /// <param name="diagnostics">All that were found for the file, by every document that it is a layer of.</param>
    /// <returns>Those that no comment takes away, and a warning for each comment that takes none away or may not.</returns>
    public static IReadOnlyList<TuskDiagnostic> Apply(SyntaxTree tree, IReadOnlyList<TuskDiagnostic> diagnostics)
    {
        if (tree.Text.Content.IndexOf(Mark, StringComparison.Ordinal) < 0)
        {
            return diagnostics;
        }

        List<Comment> comments = FindAll(tree);
        var used = new HashSet<(int Position, string Id)>();
        var kept = new List<TuskDiagnostic>();
        foreach (TuskDiagnostic diagnostic in diagnostics)
        {
            int line = diagnostic.Location.Start.Line;
            bool isTaken = false;
            foreach (Comment comment in comments)
            {
                if (comment.TargetLine == line && comment.Ids.Contains(diagnostic.Id))
                {
                    isTaken |= diagnostic.Rule.IsConfigurable;
                    if (used.Add((comment.Span.Start, diagnostic.Id)) && !diagnostic.Rule.IsConfigurable)
                    {
                        kept.Add(new TuskDiagnostic(SemanticRules.RefusedSuppression, tree.Locate(comment.Span), diagnostic.Id));
                    }
                }
            }

            if (!isTaken)
            {
                kept.Add(diagnostic);
            }
        }

        foreach (Comment comment in comments)
        {
            foreach (string id in comment.Ids)
            {
                if (!used.Contains((comment.Span.Start, id)))
                {
                    kept.Add(new TuskDiagnostic(SemanticRules.UnusedSuppression, tree.Locate(comment.Span), id));
                }
            }

            if (comment.Ids.Count == 0)
            {
                kept.Add(new TuskDiagnostic(SemanticRules.SuppressionWithoutId, tree.Locate(comment.Span)));
            }
        }

        DiagnosticOrder.Sort(kept);
        return kept;
    }

    private static List<Comment> FindAll(SyntaxTree tree)
    {
        var found = new List<Comment>();
        string content = tree.Text.Content;
        for (int at = content.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = content.IndexOf(Mark, at + Mark.Length, StringComparison.Ordinal))
        {
            int token = tree.FindToken(at);
            bool isInToken = token < tree.Tokens.Count && tree.Tokens[token].Start <= at;
            if (!isInToken && Read(tree.Text, at) is { } comment)
            {
                found.Add(comment);
            }
        }

        return found;
    }

    private static Comment? Read(TuskText text, int position)
    {
        string content = text.Content;
        int hash = position - 1;
        while (hash >= 0 && content[hash] is ' ' or '\t')
        {
            hash--;
        }

        if (hash < 0 || content[hash] != '#')
        {
            return null;
        }

        while (hash > 0 && content[hash - 1] == '#')
        {
            hash--;
        }

        int line = text.GetPosition(position).Line;
        TextSpan lineSpan = text.GetLine(line);
        var ids = new List<string>();
        string[] words = content.Substring(position + Mark.Length, lineSpan.End - position - Mark.Length).Split([' ', '\t', ','],
            StringSplitOptions.RemoveEmptyEntries);
        foreach (string word in words)
        {
            if (!IsId(word))
            {
                break;
            }

            ids.Add(word);
        }

        bool isAlone = content.Substring(lineSpan.Start, hash - lineSpan.Start).Trim().Length == 0;
        return new Comment(TextSpan.FromBounds(hash, lineSpan.End), isAlone ? line + 1 : line, ids);
    }

    private static bool IsId(string word)
    {
        if (word.Length != 7 || !word.StartsWith("TSK", StringComparison.Ordinal))
        {
            return false;
        }

        for (int index = 3; index < word.Length; index++)
        {
            if (word[index] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Comment(TextSpan Span, int TargetLine, IReadOnlyList<string> Ids);
}
