namespace TuskGen.Semantics;

/// <summary>A call of a live operator: <c>@query("select ?", id)</c>.</summary>
public sealed class LiveCall : LoadExpression
{
    internal LiveCall(OperatorSignature @operator, IReadOnlyList<LoadExpression> arguments)
        : base(ShapeOf(@operator, arguments), IsSecretOf(@operator, arguments), Deepest(arguments))
    {
        Operator = @operator;
        Arguments = arguments;
    }

    /// <summary>The operator.</summary>
    public OperatorSignature Operator { get; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<LoadExpression> Arguments { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => Arguments;

    /// <summary>Whether every argument is known at load, but for those that the operator itself asks for.</summary>
    public bool StandsAlone => !Arguments.Where((argument, index) => argument.IsLive && !IsDeferred(index)).Any();

    private protected override bool IsLiveItself => true;

    /// <summary>Whether the operator gets an argument as a live value of its own, to ask for it when it needs it: what <c>@cache</c> wraps.</summary>
    /// <param name="index">The argument's index.</param>
    public bool IsDeferred(int index) => Arguments[index].IsLive && Operator.Parameters[Math.Min(index, Operator.Parameters.Count - 1)].IsDeferred;

    /// <summary>Whether a part is an argument that the operator gets as a live operator of its own, without an expression.</summary>
    internal bool HandsOver(LiveReference part) =>
        part.Target.Expression is LiveCall { StandsAlone: true } && Arguments.Where((argument, index) => ReferenceEquals(argument, part) && IsDeferred(index)).Any();

    private static LoadShape ShapeOf(OperatorSignature @operator, IReadOnlyList<LoadExpression> arguments) =>
        @operator.Declaration?.ResultShape ?? PassedOn(@operator, arguments)?.Shape ?? LoadShape.Of(@operator.Result);

    /// <summary>What the program's own C# makes of a secret is one, as what the language makes of it is.</summary>
    private static bool IsSecretOf(OperatorSignature @operator, IReadOnlyList<LoadExpression> arguments) => @operator.Declaration is null
        ? PassedOn(@operator, arguments)?.IsSecret == true
        : @operator.IsSecret || AnySecret(arguments);

    /// <summary>The argument whose like the operator gives; null where what comes from outside is its own. That may be asked for by a secret, and is none itself.</summary>
    private static LoadExpression? PassedOn(OperatorSignature @operator, IReadOnlyList<LoadExpression> arguments) =>
        @operator.Name is "learn" or "optimize" or "cache" ? arguments[1] : null;
}
