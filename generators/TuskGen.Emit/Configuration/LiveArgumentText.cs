namespace TuskGen.Emit;

/// <summary>Writes the arguments of live operators: values, expressions of the load, what the operator itself asks for.</summary>
internal static class LiveArgumentText
{
    /// <summary>The operator's name and its arguments, as what follows the first parameters of a call.</summary>
    public static string Of(LiveModel live) => string.Join(", ", live.Arguments.Select(Of).Prepend(CSharpText.Literal(live.Operator)));

    private static string Of(ValueModel argument) => "global::TuskGen.TuskLiveArgument." + argument switch
    {
        LiveModel live => "Live(" + Of(live) + ")",
        LiveExpressionModel live => "Live(static load => " + live.Code + ")",
        LoadModel load => (load.IsSecret ? "Secret" : "Load") + "(static load => " + load.Code + ")",
        ConstantModel constant => "Of(" + ValueText.Dynamic(constant.Value) + ")",
        _ => throw new ArgumentException("There is no C# for this argument of a live operator.", nameof(argument)),
    };
}
