namespace TuskGen.Syntax;

/// <summary>What the formatter leaves to taste.</summary>
public sealed record FormatOptions
{
    /// <summary>The house style.</summary>
    public static FormatOptions Default { get; } = new();

    /// <summary>Spaces a level, 1 to 16; of no account with tabs.</summary>
    public int IndentSize { get; init; } = 4;

    /// <summary>Whether a level is one tab.</summary>
    public bool UseTabs { get; init; }

    /// <summary>Columns beyond which a table or list on one line is broken over several, 20 or more.</summary>
    public int MaxWidth { get; init; } = 120;

    internal string Unit => UseTabs ? "\t" : new string(' ', Math.Min(Math.Max(IndentSize, 1), 16));
}
