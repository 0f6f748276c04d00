namespace TuskGen.Semantics;

/// <summary>A call of an operator of the load phase: <c>@env("PORT", 8080)</c>.</summary>
public sealed class LoadCall : LoadExpression
{
    internal LoadCall(OperatorSignature @operator, IReadOnlyList<LoadExpression> arguments, TuskKind kind)
        : base(LoadShape.Of(kind), @operator.IsSecret || AnySecret(arguments), Deepest(arguments))
    {
        Operator = @operator;
        Arguments = arguments;
    }

    /// <summary>The operator.</summary>
    public OperatorSignature Operator { get; }

    /// <summary>Its arguments, as many as were written.</summary>
    public IReadOnlyList<LoadExpression> Arguments { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => Arguments;
}
