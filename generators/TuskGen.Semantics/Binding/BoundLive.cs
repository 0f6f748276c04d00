namespace TuskGen.Semantics;

/// <summary>A value computed when the program asks for it: a live operator, or an expression around some. Compared by identity: where the same object stands in
/// two places of an expression, it is asked for once.</summary>
public sealed class BoundLive : BoundValue
{
    internal BoundLive(LoadExpression expression, TuskValue? sample)
        : base(ValuePhase.Live)
    {
        Expression = expression;
        Sample = sample;
    }

    /// <summary>How it is computed: a <see cref="LiveCall"/>, or an expression that has some among its parts.</summary>
    public LoadExpression Expression { get; }

    /// <summary>The live operator; of an expression with several, the first.</summary>
    public OperatorSignature Operator => FirstIn(Expression)!;

    /// <inheritdoc/>
    public override bool IsSecret => Expression.IsSecret;

    /// <inheritdoc/>
    public override TuskValue? Constant => null;

    /// <summary>A value of the type it will have, to check what is done with it; null where the type is open.</summary>
    internal TuskValue? Sample { get; }

    /// <summary>Whether a key, a global or a list holds it, so that another expression refers to it instead of computing it again.</summary>
    internal bool IsHeld { get; set; }

    private static OperatorSignature? FirstIn(LoadExpression expression) => expression switch
    {
        LiveCall call => call.Operator,
        LiveReference reference => FirstIn(reference.Target.Expression),
        _ => expression.Parts.Where(static part => part.IsLive).Select(FirstIn).FirstOrDefault(),
    };
}
