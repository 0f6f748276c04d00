namespace TuskGen.Syntax;

/// <summary>How a table is written.</summary>
public enum TableStyle
{
    /// <summary><c>{ … }</c>.</summary>
    Brace,

    /// <summary><c>&gt; … &lt;</c>.</summary>
    Angle,

    /// <summary>Deeper lines, or the lines of a list item.</summary>
    Indent,
}
