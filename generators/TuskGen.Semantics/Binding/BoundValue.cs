namespace TuskGen.Semantics;

/// <summary>What a key is in one environment: a <see cref="BoundConstant"/>, <see cref="BoundTable"/>, <see cref="BoundList"/>, <see cref="BoundLoad"/>,
/// <see cref="BoundLive"/> or <see cref="BoundError"/>.</summary>
public abstract class BoundValue
{
    private protected BoundValue(ValuePhase phase) => Phase = phase;

    /// <summary>The value where the compiler knows all of it; null where a part is loaded, live or wrong.</summary>
    public abstract TuskValue? Constant { get; }

    /// <summary>Whether it, or a part of it, is wrong and has been reported.</summary>
    public bool HasError => Phase == ValuePhase.Error;

    /// <summary>Whether anything secret went into it, or into a part of it.</summary>
    public virtual bool IsSecret => false;

    internal ValuePhase Phase { get; }

    /// <summary>Elements of lists and tables, nested ones counted.</summary>
    internal virtual long ElementCount => 0;

    /// <summary>Characters of all text in it.</summary>
    internal virtual long TextSize => 0;

    /// <summary>How many lists and tables stand in each other.</summary>
    internal virtual int Depth => 0;
}
