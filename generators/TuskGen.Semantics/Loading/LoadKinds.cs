namespace TuskGen.Semantics;

/// <summary>The types of what operators give at load, where the operands' values are not known yet.</summary>
internal static class LoadKinds
{
    /// <summary>What a constant function gives.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="sample">A result on like values, or null.</param>
    public static LoadShape Of(OperatorSignature function, LoadExpression[] arguments, TuskValue? sample) => function.Name switch
    {
        "split" => LoadShape.ListOf(TuskKind.String),
        "range" => LoadShape.ListOf(arguments.Aggregate(TuskKind.Int, static (kind, argument) => ScalarKinds.Join(kind, argument.Kind))),
        "merge" => arguments.Select(static argument => argument.Shape).Aggregate(LoadShape.Join),
        _ when function.Result != TuskKind.Any => LoadShape.Of(function.Result),

        // What a text holds is not known, but what becomes of it is.
        "int" or "floor" or "ceil" or "len" when sample is null => LoadShape.Of(TuskKind.Int),
        _ => LoadShape.Of(sample),
    };

    /// <summary>What a binary expression gives.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="sample">A result on like values, or null.</param>
    public static LoadShape Of(BinaryOperator op, LoadExpression left, LoadExpression right, TuskValue? sample) =>
        op is BinaryOperator.Coalesce or BinaryOperator.Or ? left.Shape.OrElse(right.Shape) : LoadShape.Of(Of(op, ScalarKinds.Calculated(left.Kind), ScalarKinds.Calculated(right.Kind), sample));

    /// <summary>The type of a binary expression.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="left">The left side's type.</param>
    /// <param name="right">The right side's type.</param>
    /// <param name="sample">A result on like values, or null.</param>
    private static TuskKind Of(BinaryOperator op, TuskKind left, TuskKind right, TuskValue? sample)
    {
        switch (op)
        {
            case BinaryOperator.And or BinaryOperator.Equal or BinaryOperator.NotEqual
                or BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return TuskKind.Bool;
            case BinaryOperator.Divide when IsInteger(left) && IsInteger(right):
                return TuskKind.Float;
            default:
                TuskKind joined = ScalarKinds.Join(left, right);
                return joined is TuskKind.Int or TuskKind.Long or TuskKind.Float
                    ? ScalarKinds.Join(joined, ScalarKinds.Of(sample) is var kind and not TuskKind.Any ? kind : joined)
                    : left == TuskKind.Any || right == TuskKind.Any ? TuskKind.Any : ScalarKinds.Of(sample);
        }
    }

    private static bool IsInteger(TuskKind kind) => kind is TuskKind.Int or TuskKind.Long;
}
