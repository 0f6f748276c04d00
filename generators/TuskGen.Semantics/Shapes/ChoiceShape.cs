namespace TuskGen.Semantics;

/// <summary>A table of one of several declared types, which its key <c>kind</c> tells apart.</summary>
/// <param name="Types">The types, each with its declaration.</param>
public sealed record ChoiceShape(IReadOnlyList<TableShape> Types) : Shape
{
    /// <inheritdoc/>
    public override string TypeText => "one_of(" + string.Join(", ", Types.Select(static type => type.TypeText)) + ")";
}
