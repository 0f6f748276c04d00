namespace TuskGen.Semantics;

/// <summary>A value that the compiler computed. In a <see cref="BoundDocument"/> it is a scalar or null; lists and tables are <see cref="BoundList"/>
/// and <see cref="BoundTable"/> there.</summary>
public sealed class BoundConstant : BoundValue
{
    internal BoundConstant(TuskValue value)
        : base(ValuePhase.Constant) => Value = value;

    /// <summary>The value.</summary>
    public TuskValue Value { get; }

    /// <inheritdoc/>
    public override TuskValue? Constant => Value;

    internal static BoundConstant Null { get; } = new(TuskNull.Instance);

    internal override long ElementCount => Value.ElementCount;

    internal override long TextSize => Value.TextSize;

    internal override int Depth => Value.Depth;
}
