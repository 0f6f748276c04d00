namespace TuskGen.Semantics;

/// <summary>One scalar.</summary>
/// <param name="Kind">Its type; never <see cref="ScalarKind.Any"/>.</param>
public sealed record ScalarShape(ScalarKind Kind) : Shape
{
    /// <inheritdoc/>
    public override string TypeText => ScalarKinds.NameOf(Kind);
}
