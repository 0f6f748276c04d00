namespace TuskGen.Syntax.Formatting;

/// <summary>What stands between two tokens.</summary>
internal enum Gap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One space.</summary>
    Space,

    /// <summary>A line end, and no blank line.</summary>
    Line,

    /// <summary>A line end, and one blank line where there were some.</summary>
    Apart,

    /// <summary>What stood there.</summary>
    Keep,
}
