using System.Globalization;

namespace TuskGen.Syntax.Tests.Robustness;

/// <summary>What holds for the tree of any text, however broken. Free of the test framework, so that the fuzzers use it too.</summary>
public static class TreeInvariants
{
    /// <summary>The first thing that does not hold; null where all does.</summary>
    public static string? FindBreach(SyntaxTree tree)
    {
        string text = tree.Text.Content;
        if (tree.ToString() != text)
        {
            return "the tree does not print its text";
        }

        return FindTokenBreach(tree) ?? FindNodeBreach(tree) ?? FindDiagnosticBreach(tree);
    }

    private static string? FindTokenBreach(SyntaxTree tree)
    {
        int end = 0;
        for (int index = 0; index <= tree.Tokens.Count; index++)
        {
            int start = index == tree.Tokens.Count ? tree.Text.Length : tree.Tokens[index].Start;
            if (start < end)
            {
                return At("a token begins before the one in front of it ends", start);
            }

            foreach (Trivia trivia in tree.GetTrivia(index))
            {
                if (trivia.Start != end || trivia.Length < 1 || trivia.End > start)
                {
                    return At("trivia leaves a hole or overlaps", end);
                }

                end = trivia.End;
            }

            if (end != start)
            {
                return At("characters belong to no token or trivia", end);
            }

            if (index < tree.Tokens.Count)
            {
                Token token = tree.Tokens[index];
                if (token.Length < 1 || token.IsMissing || token.End > tree.Text.Length)
                {
                    return At("a token is empty, missing or leaves the text", start);
                }

                end = token.End;
            }
        }

        return null;
    }

    private static string? FindNodeBreach(SyntaxTree tree)
    {
        if (tree.Root.Start < 0 || tree.Root.End > tree.Text.Length)
        {
            return "the root leaves the text";
        }

        var open = new Stack<SyntaxNode>([tree.Root]);
        while (open.TryPop(out SyntaxNode? node))
        {
            int before = node.Start;
            for (int index = 0; index < node.ChildCount; index++)
            {
                SyntaxNode child = node.GetChild(index);
                if (child.Start < before || child.End < child.Start || child.End > node.End)
                {
                    return At($"{child.GetType().Name} {child.Span} does not lie within {node.GetType().Name} {node.Span} behind its sibling", child.Start);
                }

                before = child.End;
                open.Push(child);
            }

            Decode(tree, node);
        }

        return null;
    }

    /// <summary>Whatever can be asked about a node must be answered.</summary>
    private static void Decode(SyntaxTree tree, SyntaxNode node)
    {
        switch (node)
        {
            case StringSyntax text:
                _ = tree.GetSegments(text);
                break;
            case KeySyntax key:
                for (int index = 0; index < key.PartCount; index++)
                {
                    _ = tree.GetName(key.GetPart(index));
                }

                break;
            case StatementSyntax:
                _ = tree.GetDocumentation(node);
                break;
        }
    }

    private static string? FindDiagnosticBreach(SyntaxTree tree)
    {
        int before = 0;
        foreach (TuskDiagnostic diagnostic in tree.Diagnostics)
        {
            TextSpan span = diagnostic.Location.Span;
            if (!IsWithin(span, tree) || diagnostic.Related.Any(related => related.Location.Text == tree.Text && !IsWithin(related.Location.Span, tree)))
            {
                return At(diagnostic.Id + " leaves the text", span.Start);
            }

            if (span.Start < before)
            {
                return At(diagnostic.Id + " stands behind one of a later place", span.Start);
            }

            if (diagnostic.Message.Length == 0 || diagnostic.Message.Contains('\n', StringComparison.Ordinal))
            {
                return At(diagnostic.Id + " has an empty message or one of several lines", span.Start);
            }

            if (FindMendBreach(diagnostic, tree) is { } breach)
            {
                return breach;
            }

            before = span.Start;
        }

        return tree.Diagnostics.Count > 1_001 ? "more than 1,000 diagnostics" : null;
    }

    private static string? FindMendBreach(TuskDiagnostic diagnostic, SyntaxTree tree)
    {
        int end = 0;
        foreach (TextEdit edit in diagnostic.Mend?.Edits ?? default)
        {
            if (edit.Span.Start < end || !IsWithin(edit.Span, tree))
            {
                return At("the mend of " + diagnostic.Id + " overlaps itself or leaves the text", edit.Span.Start);
            }

            end = edit.Span.End;
        }

        return null;
    }

    private static bool IsWithin(TextSpan span, SyntaxTree tree) => span.Start >= 0 && span.Length >= 0 && span.End <= tree.Text.Length;

    private static string At(string what, int position) => what + " at " + position.ToString(CultureInfo.InvariantCulture);
}
