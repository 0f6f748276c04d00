namespace TuskGen.Semantics;

/// <summary>A value that is wrong, or stands on one that is; it has been reported and yields no code.</summary>
public sealed class BoundError : BoundValue
{
    private BoundError()
        : base(ValuePhase.Error)
    {
    }

    /// <summary>The one instance.</summary>
    public static BoundError Instance { get; } = new();

    /// <inheritdoc/>
    public override TuskValue? Constant => null;
}
