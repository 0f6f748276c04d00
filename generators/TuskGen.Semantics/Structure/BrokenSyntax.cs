using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// Where the parser found errors: a value in which one stands is a guess, and would be a wrong value or a second error. A rule of policy, which may be ignored, leaves the value known.
/// </summary>
internal sealed class BrokenSyntax(SyntaxTree tree)
{
    /// <summary>Whether an error begins in a statement, or directly behind it on its last line. One in a table within it is for that table's entries to mind.</summary>
    public bool Is(StatementSyntax statement)
    {
        SyntaxList<TuskDiagnostic> all = tree.Diagnostics;
        if (all.Count == 0)
        {
            return false;
        }

        int end = statement.End;
        while (end < tree.Text.Content.Length && tree.Text.Content[end] is ' ' or '\t')
        {
            end++;
        }

        for (int index = FindFirst(all, statement.Start); index < all.Count && all[index].Location.Span.Start <= end; index++)
        {
            if (IsUnread(all[index]) && !IsInTable(statement, all[index].Location.Span.Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an error begins in a value, or behind it on its last line: then what it was meant to be is not known.</summary>
    public bool IsAt(TextSpan value)
    {
        SyntaxList<TuskDiagnostic> all = tree.Diagnostics;
        int end = tree.Text.GetLine(tree.Text.GetPosition(value.End).Line).End;
        for (int index = FindFirst(all, value.Start); index < all.Count && all[index].Location.Span.Start <= end; index++)
        {
            if (IsUnread(all[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnread(TuskDiagnostic diagnostic) => diagnostic.Severity == Severity.Error && !diagnostic.Rule.IsConfigurable;

    private static int FindFirst(SyntaxList<TuskDiagnostic> all, int position)
    {
        int low = 0;
        int high = all.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (all[middle].Location.Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static bool IsInTable(SyntaxNode node, int position)
    {
        while (FindChild(node, position) is { } child)
        {
            if (child is TableSyntax)
            {
                return true;
            }

            node = child;
        }

        return false;
    }

    private static SyntaxNode? FindChild(SyntaxNode node, int position)
    {
        int low = 0;
        int high = node.ChildCount;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (node.GetChild(middle).End < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < node.ChildCount && node.GetChild(low) is var child && child.Start <= position ? child : null;
    }
}
