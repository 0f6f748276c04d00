namespace TuskGen.Semantics;

/// <summary>What values a key holds over all layers and environments: a <see cref="ScalarShape"/>, <see cref="ListShape"/>, <see cref="TableShape"/>,
/// <see cref="AnyShape"/>, <see cref="SecretShape"/> or <see cref="LiveShape"/>.</summary>
public abstract record Shape
{
    private protected Shape()
    {
    }

    /// <summary>The shape as the language writes its type.</summary>
    public abstract string TypeText { get; }

    /// <summary>The table that it is, or that the elements of its lists are; null where there is none.</summary>
    public virtual TableShape? Table => null;

    /// <inheritdoc/>
    public sealed override string ToString() => TypeText;
}
