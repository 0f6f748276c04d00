using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A value computed when the program asks for it.</summary>
public sealed class BoundLive : BoundValue
{
    internal BoundLive(OperatorSignature @operator, IReadOnlyList<BoundValue> arguments, ExpressionSyntax? around = null)
        : base(ValuePhase.Live)
    {
        Operator = @operator;
        Arguments = arguments;
        Around = around;
    }

    /// <summary>The live operator; of an expression with several, the first.</summary>
    public OperatorSignature Operator { get; }

    /// <summary>The operator's arguments, evaluated: constants, load values, lists and tables of these, and live values (of <c>@cache</c>).
    /// Of an expression around live operators: its operands.</summary>
    public IReadOnlyList<BoundValue> Arguments { get; }

    /// <summary>The expression that is computed with the operator's result; null where the operator stands alone.</summary>
    public ExpressionSyntax? Around { get; }

    /// <inheritdoc/>
    public override bool IsSecret => Arguments.Any(static argument => argument.IsSecret);

    /// <inheritdoc/>
    public override TuskValue? Constant => null;
}
