namespace TuskGen.Semantics;

/// <summary>A value that the compiler knows.</summary>
public sealed class LoadConstant : LoadExpression
{
    internal LoadConstant(TuskValue value)
        : base(LoadShape.Of(value), isSecret: false, depth: 0) => Value = value;

    /// <summary>The value; any kind, lists and tables too.</summary>
    public TuskValue Value { get; }
}
