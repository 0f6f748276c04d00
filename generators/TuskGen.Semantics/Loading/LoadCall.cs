namespace TuskGen.Semantics;

/// <summary>A call of an operator of the load phase: <c>@env("PORT", 8080)</c>.</summary>
public sealed class LoadCall : LoadExpression
{
    internal LoadCall(OperatorSignature @operator, IReadOnlyList<LoadExpression> arguments, TuskKind kind)
        : this(@operator, arguments, LoadShape.Of(kind))
    {
    }

    /// <summary>A call of a declared operator, with every argument.</summary>
    internal LoadCall(OperatorDeclaration declared, IReadOnlyList<LoadExpression> arguments)
        : this(declared.Signature, arguments, declared.ResultShape)
    {
    }

    private LoadCall(OperatorSignature @operator, IReadOnlyList<LoadExpression> arguments, LoadShape shape)
        : base(shape, @operator.IsSecret || AnySecret(arguments), Deepest(arguments))
    {
        Operator = @operator;
        Arguments = arguments;
    }

    /// <summary>The operator.</summary>
    public OperatorSignature Operator { get; }

    /// <summary>Its arguments, as many as were written, of a declared operator all; of <c>@env</c>, <c>@file</c> and <c>@secret</c> the second one, computed only where the thing asked for is not
    /// there, is the default, be it an argument or what stands behind <c>??</c>.</summary>
    public IReadOnlyList<LoadExpression> Arguments { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => Arguments;

    /// <summary>The same with a default behind all it asks for, as in <c>@file("x") ?? "none"</c>; null where what it asks for is never missing.</summary>
    internal LoadCall? WithDefault(LoadExpression fallback)
    {
        if (Operator.Name is not ("file" or "secret" or "env"))
        {
            return null;
        }

        if (Arguments.Count == 1)
        {
            return new LoadCall(Operator, [Arguments[0], fallback], LoadShape.Join(Shape, fallback.Shape));
        }

        return (Arguments[1] as LoadCall)?.WithDefault(fallback) is { } inner ? new LoadCall(Operator, [Arguments[0], inner], inner.Shape) : null;
    }
}
