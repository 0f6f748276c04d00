namespace TuskGen.Semantics;

/// <summary>Values that disagree, or of which nothing is known.</summary>
public sealed record AnyShape : Shape
{
    private AnyShape()
    {
    }

    /// <summary>The one instance.</summary>
    public static AnyShape Instance { get; } = new();

    /// <inheritdoc/>
    public override string TypeText => "any";
}
