namespace TuskGen.Syntax;

/// <summary>A piece of a document that means something. What lies between two tokens is trivia: white space, line ends, comments.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of UTF-16 code units; 0 only for <see cref="TokenKind.Missing"/>.</param>
public readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    /// <summary>Index behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether it is not there.</summary>
    public bool IsMissing => Kind == TokenKind.Missing;
}
