namespace TuskGen.Syntax;

/// <summary>A node of the tree: immutable, without meaning, from its first token to its last.</summary>
/// <param name="start">Index of its first character.</param>
/// <param name="end">Index behind its last character.</param>
public abstract class SyntaxNode(int start, int end)
{
    /// <summary>Index of its first character.</summary>
    public int Start { get; } = start;

    /// <summary>Index behind its last character.</summary>
    public int End { get; } = end;

    /// <summary>Where it stands, without the trivia around it.</summary>
    public TextSpan Span => new(Start, End - Start);

    /// <summary>Number of child nodes.</summary>
    public abstract int ChildCount { get; }

    /// <summary>A child node, in the order of the text.</summary>
    /// <param name="index">From 0 to <see cref="ChildCount"/> - 1.</param>
    public abstract SyntaxNode GetChild(int index);

    /// <summary>The child nodes in the order of the text.</summary>
    public IEnumerable<SyntaxNode> Children
    {
        get
        {
            for (int index = 0; index < ChildCount; index++)
            {
                yield return GetChild(index);
            }
        }
    }

    private protected static SyntaxNode NoChild() => throw new ArgumentOutOfRangeException("index");
}
