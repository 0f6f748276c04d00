namespace TuskGen.Syntax;

/// <summary>One step of a <see cref="KeyPath"/>: a key's name, or an index into a list.</summary>
/// <param name="Name">The name as it counts, without quotes; a global with its <c>$</c>; null for an index.</param>
/// <param name="Index">The index, from 0; -1 for a name.</param>
public readonly record struct KeyPathStep(string? Name, int Index)
{
    /// <summary>A step to a key.</summary>
    public KeyPathStep(string name)
        : this(name, -1)
    {
    }

    /// <summary>A step to an element.</summary>
    public KeyPathStep(int index)
        : this(null, index)
    {
    }

    /// <summary>Whether it leads to an element of a list.</summary>
    public bool IsIndex => Name is null;
}
