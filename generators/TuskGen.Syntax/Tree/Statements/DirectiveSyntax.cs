namespace TuskGen.Syntax;

/// <summary><c>#name header… { body }</c>, or a directive of one line.</summary>
public sealed class DirectiveSyntax : StatementSyntax
{
    internal DirectiveSyntax(int start, int end, Token name, SyntaxList<ArgumentSyntax> header, TableSyntax? body, bool isCertain, SyntaxList<TuskDiagnostic> bodyDiagnostics)
        : base(start, end)
    {
        Name = name;
        Header = header;
        Body = body;
        IsCertain = isCertain;
        BodyDiagnostics = bodyDiagnostics;
    }

    /// <summary>The token with its <c>#</c>.</summary>
    public Token Name { get; }

    /// <summary>The words behind the name; <c>B : A</c> is an argument <c>A</c> labelled <c>B</c>.</summary>
    public SyntaxList<ArgumentSyntax> Header { get; }

    /// <summary>The body; null for a directive of one line.</summary>
    public TableSyntax? Body { get; }

    /// <summary>False where only its name, if some document declares it, makes it a directive: an unknown name whose braces close on its line is a comment.</summary>
    public bool IsCertain { get; }

    /// <summary>What is wrong in it, where it is not certain: to be reported only if the name is known.</summary>
    public SyntaxList<TuskDiagnostic> BodyDiagnostics { get; }

    /// <inheritdoc/>
    public override int ChildCount => Header.Count + (Body is null ? 0 : 1);

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (index < Header.Count)
        {
            return Header[index];
        }

        index -= Header.Count;
        if (Body is not null && index-- == 0)
        {
            return Body;
        }

        return NoChild();
    }
}
