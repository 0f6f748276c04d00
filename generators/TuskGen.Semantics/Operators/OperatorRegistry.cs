namespace TuskGen.Semantics;

/// <summary>Every operator of the language: the constant ones as the values' library defines them, and those of the later phases.</summary>
public static class OperatorRegistry
{
    private static readonly Dictionary<string, OperatorSignature> ByName = new(StringComparer.Ordinal);

    static OperatorRegistry()
    {
        foreach (ConstantFunction function in ConstantFunctions.All)
        {
            Add(FromFunction(function));
        }

        foreach (OperatorSignature signature in LoadOperators.All.Concat(LiveOperators.All))
        {
            Add(signature);
        }

        Include = Add(new OperatorSignature("include", OperatorPhase.Constant, [new("path", ValueKinds.String)], TuskKind.Any,
            "The tables of another document of the project, merged here."));
        Assert = Add(new OperatorSignature(
            "assert",
            OperatorPhase.Constant,
            [new("condition", ValueKinds.Bool), new("message", ValueKinds.String, IsOptional: true)],
            TuskKind.Any,
            "Fails the build, or the load, with the message where the condition is false. It stands alone on its line."));
        Env = ByName["env"];
        Request = ByName["request"];
        All = [.. ByName.Values.OrderBy(static signature => signature.Name, StringComparer.Ordinal)];
    }

    /// <summary>All operators, in the ordinal order of their names.</summary>
    public static IReadOnlyList<OperatorSignature> All { get; }

    /// <summary>Their names, without <c>@</c>.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    internal static OperatorSignature Include { get; }

    internal static OperatorSignature Assert { get; }

    internal static OperatorSignature Env { get; }

    internal static OperatorSignature Request { get; }

    /// <summary>The operator of a name, without <c>@</c>; null where there is none.</summary>
    public static OperatorSignature? Find(string name) => ByName.TryGetValue(name, out OperatorSignature? found) ? found : null;

    /// <summary>Computes a constant operator.</summary>
    internal static Computed Compute(string name, TuskValue[] arguments, bool hideValues)
    {
        if (!ConstantFunctions.TryGet(name, out ConstantFunction? function))
        {
            return Computed.Failed("`@" + name + "` is no function of values");
        }

        if (function.TryInvoke(arguments, out TuskValue? result, out string? error, hideValues))
        {
            return result;
        }

        string prefix = "`@" + name + "` cannot be computed: ";
        return Computed.Failed(error.StartsWith(prefix, StringComparison.Ordinal) ? error.Substring(prefix.Length) : error);
    }

    private static OperatorSignature Add(OperatorSignature signature)
    {
        ByName.Add(signature.Name, signature);
        return signature;
    }

    private static OperatorSignature FromFunction(ConstantFunction function) => new(
        function.Name,
        OperatorPhase.Constant,
        [.. function.Parameters.Select(static parameter =>
            new OperatorParameter(parameter.Name, parameter.Accepts, parameter.IsOptional, parameter.IsVariadic))],
        KindOf(function.Result),
        function.Documentation);

    private static TuskKind KindOf(ValueKinds kinds) => kinds switch
    {
        ValueKinds.String => TuskKind.String,
        ValueKinds.Bool => TuskKind.Bool,
        ValueKinds.Float => TuskKind.Float,
        _ => TuskKind.Any,
    };
}
