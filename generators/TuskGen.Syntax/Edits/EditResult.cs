namespace TuskGen.Syntax;

/// <summary>What an edit of a document comes to: the edits and the tree behind them, or a failure and the tree as it was.</summary>
public sealed class EditResult
{
    internal EditResult(SyntaxList<TextEdit> edits, SyntaxTree tree, EditFailure? failure)
    {
        Edits = edits;
        Tree = tree;
        Failure = failure;
    }

    /// <summary>The edits in the order of places, not overlapping; none where it failed.</summary>
    public SyntaxList<TextEdit> Edits { get; }

    /// <summary>The tree with the edits made; where it failed, the tree given.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Why it failed; null where it did not.</summary>
    public EditFailure? Failure { get; }

    /// <summary>Whether the document was edited.</summary>
    public bool IsSuccess => Failure is null;
}
