namespace TuskGen.Syntax;

/// <summary>The quotes of a string.</summary>
public enum StringStyle
{
    /// <summary><c>"…"</c>: escapes and interpolation.</summary>
    Double,

    /// <summary><c>'…'</c>: only <c>\\</c> and <c>\'</c>.</summary>
    Single,

    /// <summary><c>"""…"""</c>: escapes, interpolation, dedented.</summary>
    LongDouble,

    /// <summary><c>'''…'''</c>: dedented, nothing else.</summary>
    LongSingle,
}
