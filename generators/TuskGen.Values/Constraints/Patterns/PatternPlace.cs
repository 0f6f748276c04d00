namespace TuskGen;

/// <summary>A place in the text that a pattern can ask for.</summary>
internal enum PatternPlace
{
    /// <summary><c>^</c>: the text's beginning.</summary>
    Start,

    /// <summary><c>$</c>: the text's end.</summary>
    End,

    /// <summary><c>\b</c>: between a word's character and another.</summary>
    WordEdge,

    /// <summary><c>\B</c>: anywhere else.</summary>
    NoWordEdge,
}
