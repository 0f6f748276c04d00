namespace TuskGen.Syntax;

/// <summary>A piece of text that means nothing: white space, a line end, a comment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of UTF-16 code units, 1 or more.</param>
public readonly record struct Trivia(TriviaKind Kind, int Start, int Length)
{
    /// <summary>Index behind its last character.</summary>
    public int End => Start + Length;
}
