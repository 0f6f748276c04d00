namespace TuskGen.Semantics;

/// <summary>A list.</summary>
public sealed class BoundList : BoundValue
{
    private TuskValue? _constant;

    internal BoundList(IReadOnlyList<BoundValue> items)
        : base(LastPhase(items))
    {
        Items = items;
        long elements = items.Count;
        long text = 0;
        int depth = 0;
        foreach (BoundValue item in items)
        {
            elements += item.ElementCount;
            text += item.TextSize;
            depth = Math.Max(depth, item.Depth);
        }

        (ElementCount, TextSize, Depth) = (elements, text, depth + 1);
    }

    /// <summary>The elements.</summary>
    public IReadOnlyList<BoundValue> Items { get; }

    /// <inheritdoc/>
    public override TuskValue? Constant => Phase != ValuePhase.Constant ? null : _constant ??= MakeConstant();

    /// <inheritdoc/>
    public override bool IsSecret => Phase != ValuePhase.Constant && Items.Any(static item => item.IsSecret);

    internal override long ElementCount { get; }

    internal override long TextSize { get; }

    internal override int Depth { get; }

    private TuskListValue? MakeConstant()
    {
        var values = new TuskValue[Items.Count];
        for (int index = 0; index < values.Length; index++)
        {
            if (Items[index].Constant is not { } value)
            {
                return null;
            }

            values[index] = value;
        }

        return TuskListValue.TryCreate(values, out TuskListValue? list, out _) ? list : null;
    }

    private static ValuePhase LastPhase(IReadOnlyList<BoundValue> items)
    {
        ValuePhase phase = ValuePhase.Constant;
        foreach (BoundValue item in items)
        {
            phase = item.Phase > phase ? item.Phase : phase;
        }

        return phase;
    }
}
