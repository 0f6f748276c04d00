namespace TuskGen.Syntax;

/// <summary>A piece of a document that means something. What lies between two tokens is trivia: white space, line ends, comments.</summary>
public readonly struct Token : IEquatable<Token>
{
    /// <summary>A text has at most 2^24 characters, so a length and a kind share 32 bits: tokens are most of what a tree weighs.</summary>
    private const int LengthBits = 25;

    private readonly uint _kindAndLength;

    /// <summary>Makes a token.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="start">Index of its first character.</param>
    /// <param name="length">Number of UTF-16 code units; 0 only for <see cref="TokenKind.Missing"/>.</param>
    public Token(TokenKind kind, int start, int length)
    {
        Start = start;
        _kindAndLength = ((uint)kind << LengthBits) | (uint)length;
    }

    /// <summary>What it is.</summary>
    public TokenKind Kind => (TokenKind)(_kindAndLength >> LengthBits);

    /// <summary>Index of its first character.</summary>
    public int Start { get; }

    /// <summary>Number of UTF-16 code units; 0 only for <see cref="TokenKind.Missing"/>.</summary>
    public int Length => (int)(_kindAndLength & ((1u << LengthBits) - 1));

    /// <summary>Index behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether it is not there.</summary>
    public bool IsMissing => Kind == TokenKind.Missing;

    /// <summary>Whether both are of one kind and stand at one place.</summary>
    public bool Equals(Token other) => Start == other.Start && _kindAndLength == other._kindAndLength;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ (int)_kindAndLength);

    /// <summary>Whether both are of one kind and stand at one place.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether they differ in kind or place.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <summary><c>Word 3..7</c>.</summary>
    public override string ToString() => Kind + " " + TextSpan.FromBounds(Start, End);
}
