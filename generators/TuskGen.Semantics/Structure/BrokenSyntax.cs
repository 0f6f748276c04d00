using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Where the parser found errors: a value in which one stands is a guess, and would be a wrong value or a second error.</summary>
internal sealed class BrokenSyntax(SyntaxTree tree)
{
    /// <summary>Whether an error begins in a span, or glued to its end.</summary>
    public bool Touches(TextSpan span)
    {
        SyntaxList<TuskDiagnostic> all = tree.Diagnostics;
        int low = 0;
        int high = all.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (all[middle].Location.Span.Start < span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < all.Count && all[low].Location.Span.Start <= span.End; low++)
        {
            if (all[low].Severity == Severity.Error)
            {
                return true;
            }
        }

        return false;
    }
}
