namespace TuskGen.Semantics;

/// <summary>One scalar.</summary>
/// <param name="Kind">Its type; never <see cref="TuskKind.Any"/>.</param>
public sealed record ScalarShape(TuskKind Kind) : Shape
{
    /// <inheritdoc/>
    public override string TypeText => ScalarKinds.NameOf(Kind);
}
