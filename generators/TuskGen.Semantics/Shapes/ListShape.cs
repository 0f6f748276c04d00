namespace TuskGen.Semantics;

/// <summary>A list.</summary>
/// <param name="Element">The shape of its elements; <see cref="AnyShape"/> where they disagree or were never seen.</param>
public sealed record ListShape(Shape Element) : Shape
{
    /// <summary>Whether an element may be null.</summary>
    public bool IsElementOptional { get; init; }

    /// <inheritdoc/>
    public override TableShape? Table => Element.Table;

    /// <inheritdoc/>
    public override string TypeText => Element.TypeText + (IsElementOptional ? "?[]" : "[]");
}
