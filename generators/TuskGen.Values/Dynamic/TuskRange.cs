using System.Text;

namespace TuskGen;

/// <summary>A range of integers.</summary>
/// <param name="Value">The range.</param>
public sealed record TuskRange(IntRange Value) : TuskValue
{
    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Range;

    private protected override void Write(StringBuilder text) => text.Append(Value.ToString());
}
