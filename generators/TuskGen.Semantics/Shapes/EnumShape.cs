namespace TuskGen.Semantics;

/// <summary>A member of an enum.</summary>
/// <param name="Declaration">The enum.</param>
public sealed record EnumShape(EnumDeclaration Declaration) : Shape
{
    /// <inheritdoc/>
    public override string TypeText => Declaration.Name;
}
