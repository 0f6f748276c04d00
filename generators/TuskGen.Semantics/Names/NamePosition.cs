namespace TuskGen.Semantics;

/// <summary>Where a bare word stands: it decides what an unknown one is.</summary>
internal enum NamePosition
{
    /// <summary>As a whole value, an argument, a branch or a fallback: an unknown word is text.</summary>
    Whole,

    /// <summary>As an element of a list: so too, and a word that names a table is text as well.</summary>
    Element,

    /// <summary>As an operand, a condition, an index or alone in <c>${}</c>: an unknown word is an error.</summary>
    Operand,
}
