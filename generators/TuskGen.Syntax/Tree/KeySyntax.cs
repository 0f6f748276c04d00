namespace TuskGen.Syntax;

/// <summary>A key, or the path of a section: one part or several, joined by dots. A part is a <see cref="TokenKind.Word"/> without dots,
/// a <see cref="TokenKind.String"/> or a <see cref="TokenKind.Number"/> of decimal digits.</summary>
public sealed class KeySyntax : SyntaxNode
{
    /// <summary>Null for one word, as nearly all keys are: then it is the node's own span.</summary>
    private readonly Token[]? _parts;

    internal KeySyntax(Token word)
        : base(word.Start, word.End)
    {
    }

    internal KeySyntax(Token[] parts)
        : base(parts[0].Start, parts[parts.Length - 1].End)
    {
        _parts = parts;
    }

    /// <summary>Number of parts, 1 or more.</summary>
    public int PartCount => _parts is null ? 1 : _parts.Length;

    /// <inheritdoc/>
    public override int ChildCount => 0;

    /// <summary>A part.</summary>
    /// <param name="index">From 0 to <see cref="PartCount"/> - 1.</param>
    public Token GetPart(int index) => _parts is not null ? _parts[index]
        : index == 0 ? new Token(TokenKind.Word, Start, End - Start)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => NoChild();
}
