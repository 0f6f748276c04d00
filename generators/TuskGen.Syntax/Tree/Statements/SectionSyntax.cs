namespace TuskGen.Syntax;

/// <summary><c>[path]</c>, <c>[[path]]</c> or <c>[]</c>, and the statements up to the next header.</summary>
public sealed class SectionSyntax : StatementSyntax
{
    internal SectionSyntax(int start, int end, Token open, KeySyntax? path, Token close, SyntaxList<StatementSyntax> statements)
        : base(start, end)
    {
        Open = open;
        Path = path;
        Close = close;
        Statements = statements;
    }

    /// <summary><c>[</c> or <c>[[</c>.</summary>
    public Token Open { get; }

    /// <summary>The path from the root; null for <c>[]</c>, which goes back to the root.</summary>
    public KeySyntax? Path { get; }

    /// <summary><c>]</c> or <c>]]</c>; may be missing.</summary>
    public Token Close { get; }

    /// <summary>The statements below the header.</summary>
    public SyntaxList<StatementSyntax> Statements { get; }

    /// <summary>Whether it is <c>[[path]]</c>: one more element of a list of tables.</summary>
    public bool IsElement => Open.Kind == TokenKind.OpenDoubleBracket;

    /// <summary>The header without the statements below it.</summary>
    public TextSpan HeaderSpan => TextSpan.FromBounds(Start, Close.IsMissing ? Path?.End ?? Open.End : Close.End);

    /// <inheritdoc/>
    public override int ChildCount => (Path is null ? 0 : 1) + Statements.Count;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (Path is not null && index-- == 0)
        {
            return Path;
        }

        return Statements[index];
    }
}
