namespace TuskGen.Syntax;

/// <summary>The edit of one file that makes its diagnostic go away.</summary>
/// <param name="Title">What the edit does, as an editor's menu shows it.</param>
/// <param name="Edits">Edits of the diagnostic's own file, in order, not overlapping.</param>
public sealed record Mend(string Title, SyntaxList<TextEdit> Edits)
{
    /// <summary>A mend of one edit.</summary>
    public Mend(string title, TextSpan span, string newText)
        : this(title, new SyntaxList<TextEdit>([new TextEdit(span, newText)]))
    {
    }
}
