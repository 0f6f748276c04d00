using System.Text;

namespace TuskGen.Syntax;

/// <summary>Applies edits to a text.</summary>
public static class TextEdits
{
    /// <summary>The text with all edits made; the spans of all of them are those of the text before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">Edits in any order. Several insertions at one place come in the order given.</param>
    /// <exception cref="ArgumentException">Two edits overlap, or one leaves the text.</exception>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        int at = 0;
        foreach (TextEdit edit in edits.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.End))
        {
            if (edit.Span.Start < at || edit.Span.Length < 0 || edit.Span.End > text.Length)
            {
                throw new ArgumentException("The edit of " + edit.Span + " overlaps another, or leaves the text.", nameof(edits));
            }

            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The text of a tree with all edits made.</summary>
    /// <inheritdoc cref="Apply(string, IEnumerable{TextEdit})"/>
    public static TuskText Apply(TuskText text, IEnumerable<TextEdit> edits) => new(Apply(text.Content, edits), text.Path);
}
