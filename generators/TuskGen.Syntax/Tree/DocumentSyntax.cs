namespace TuskGen.Syntax;

/// <summary>A whole file. The statements behind a section header, up to the next one, belong to that <see cref="SectionSyntax"/>.</summary>
public sealed class DocumentSyntax : SyntaxNode
{
    internal DocumentSyntax(int start, int end, FileDirectiveSyntax? fileDirective, bool isObject, SyntaxList<StatementSyntax> statements)
        : base(start, end)
    {
        FileDirective = fileDirective;
        IsObject = isObject;
        Statements = statements;
    }

    /// <summary>The <c>#!name</c> line, if the file has one.</summary>
    public FileDirectiveSyntax? FileDirective { get; }

    /// <summary>Whether the file is one root object <c>{ … }</c>; its statements are then those inside, with directives around it.</summary>
    public bool IsObject { get; }

    /// <summary>The statements of the root, in order.</summary>
    public SyntaxList<StatementSyntax> Statements { get; }

    /// <inheritdoc/>
    public override int ChildCount => (FileDirective is null ? 0 : 1) + Statements.Count;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (FileDirective is not null && index-- == 0)
        {
            return FileDirective;
        }

        return Statements[index];
    }
}
