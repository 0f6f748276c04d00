namespace TuskGen.Semantics;

/// <summary>A secret: printed as <c>***</c> and kept out of the configuration.</summary>
/// <param name="Value">What it holds.</param>
public sealed record SecretShape(Shape Value) : Shape
{
    /// <inheritdoc/>
    public override string TypeText => "secret";
}
