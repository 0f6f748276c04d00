namespace TuskGen.Semantics;

/// <summary>A value computed once, when the configuration is loaded. Compared by identity: where the same object stands in two places, both have the
/// one value.</summary>
public sealed class BoundLoad : BoundValue
{
    internal BoundLoad(LoadExpression expression, TuskValue? sample, bool isExact)
        : base(ValuePhase.Load)
    {
        Expression = expression;
        Sample = sample;
        IsExact = isExact && sample is not null;
    }

    /// <summary>How it is computed.</summary>
    public LoadExpression Expression { get; }

    /// <summary>The value where every variable is absent and every default counts; null where something has no default, or the clock or chance
    /// decides.</summary>
    public TuskValue? Preview => IsExact ? Sample : null;

    /// <inheritdoc/>
    public override bool IsSecret => IsDeclaredSecret || Expression.IsSecret;

    /// <inheritdoc/>
    public override TuskValue? Constant => null;

    /// <summary>A value of the type it will have, to check what is done with it; null where the type is open.</summary>
    internal TuskValue? Sample { get; }

    /// <summary>Whether the sample is the value itself.</summary>
    internal bool IsExact { get; }

    /// <summary>Whether it is declared to be a secret, wherever it comes from.</summary>
    internal bool IsDeclaredSecret { get; init; }

    /// <summary>Whether a key, a global or a list holds it, so that another expression refers to it instead of computing it again.</summary>
    internal bool IsHeld { get; set; }
}
