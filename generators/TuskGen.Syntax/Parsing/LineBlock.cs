namespace TuskGen.Syntax.Parsing;

/// <summary>A block whose lines belong together by their column: the root, a section, an indentation block, a list item.</summary>
/// <param name="ownerColumn">The column that the block has to be deeper than: its key's, its dash's; -1 for the root.</param>
internal sealed class LineBlock(int ownerColumn)
{
    /// <summary>The column that the block has to be deeper than.</summary>
    public int OwnerColumn { get; } = ownerColumn;

    /// <summary>The column of its first child that begins a line; -1 before there is one.</summary>
    public int Column { get; set; } = -1;

    /// <summary>Where the line of that child begins: its white space is every line's.</summary>
    public int IndentStart { get; set; }

    /// <summary>Whether its lines are list items.</summary>
    public bool IsList { get; init; }

    /// <summary>The column of lines that were reported as more text of the line above them: further ones are silent.</summary>
    public int TextColumn { get; set; } = -1;

    /// <summary>Whether a line at the owner's own column still belongs to it, as behind a section's header.</summary>
    public bool TakesOwnerColumn { get; init; }

    /// <summary>A column that was reported: further lines there are silent.</summary>
    public int ReportedColumn { get; set; } = -1;
}
