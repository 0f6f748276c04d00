namespace TuskGen.Syntax;

/// <summary>A key, or the path of a section: one part or several, joined by dots. A part is a <see cref="TokenKind.Word"/> without dots,
/// a <see cref="TokenKind.String"/> or a <see cref="TokenKind.Number"/> of decimal digits.</summary>
public sealed class KeySyntax : SyntaxNode
{
    private readonly Token _first;
    private readonly Token[]? _more;

    internal KeySyntax(Token first, Token[]? more)
        : base(first.Start, more is null ? first.End : more[more.Length - 1].End)
    {
        _first = first;
        _more = more;
    }

    /// <summary>Number of parts, 1 or more.</summary>
    public int PartCount => _more is null ? 1 : _more.Length + 1;

    /// <inheritdoc/>
    public override int ChildCount => 0;

    /// <summary>A part.</summary>
    /// <param name="index">From 0 to <see cref="PartCount"/> - 1.</param>
    public Token GetPart(int index) => index == 0 ? _first : _more![index - 1];

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => NoChild();
}
