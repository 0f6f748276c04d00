namespace TuskGen.Conformance.Breaking;

/// <summary>What of a text can be broken.</summary>
internal enum BreakablePart
{
    /// <summary>What stands behind an entry's key: separator and value.</summary>
    Value,

    /// <summary>An entry's key.</summary>
    Key,

    /// <summary>What stands behind a global's name.</summary>
    GlobalValue,

    /// <summary>A global's name.</summary>
    GlobalName,

    /// <summary>A section's header.</summary>
    Header,

    /// <summary>What opens a block: its key and what stands behind it.</summary>
    BraceOpener,

    /// <summary>The same of an angle block.</summary>
    AngleOpener,

    /// <summary>The same of an indentation block.</summary>
    IndentOpener,

    /// <summary>What opens a list over several lines: its key, separator and bracket.</summary>
    ListOpener,

    /// <summary>The header of an element of a list of tables.</summary>
    ElementHeader,

    /// <summary>An item of a list of lines: its dash and value.</summary>
    Item,

    /// <summary>An item that is deeper than its list's key, and not the first.</summary>
    InnerItem,

    /// <summary>The closing character of a block or list, alone on its line.</summary>
    Closer,
}
