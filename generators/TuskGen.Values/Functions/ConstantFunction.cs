using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TuskGen;

/// <summary>
/// An operator that is a pure function of its arguments, with its signature: the compiler computes it, and the runtime where an argument is known only then.
/// </summary>
public sealed class ConstantFunction
{
    private readonly Func<FunctionCall, TuskValue?> _body;

    internal ConstantFunction(string name, ValueKinds result, string documentation, Func<FunctionCall, TuskValue?> body, params FunctionParameter[] parameters)
    {
        Name = name;
        Result = result;
        Documentation = documentation;
        Parameters = parameters;
        _body = body;
    }

    /// <summary>The name without <c>@</c>.</summary>
    public string Name { get; }

    /// <summary>The kinds of values that it can give.</summary>
    public ValueKinds Result { get; }

    /// <summary>What it does, for hover and reference pages.</summary>
    public string Documentation { get; }

    /// <summary>The parameters, in order; only the last one may be variadic, and optional ones stand last.</summary>
    public IReadOnlyList<FunctionParameter> Parameters { get; }

    /// <summary>How many arguments it needs at least.</summary>
    public int MinimumArguments => Parameters.Count(static parameter => !parameter.IsOptional);

    /// <summary>How many arguments it takes at most; null for any number.</summary>
    public int? MaximumArguments => Parameters.Any(static parameter => parameter.IsVariadic) ? null : Parameters.Count;

    /// <summary>The signature: <c>@round(x: float, digits: int = 0): int | float</c>.</summary>
    public string Signature => "@" + Name + "(" + string.Join(", ", Parameters) + "): " + ValueNames.Type(Result);

    /// <summary>What is wrong with that number of arguments, as a clause; null where nothing is.</summary>
    public string? CheckCount(int count)
    {
        if (count >= MinimumArguments && !(count > MaximumArguments)) return null;
        string needed = MaximumArguments is not { } most ? "at least " + Number(MinimumArguments)
            : most == MinimumArguments ? Number(most)
            : Number(MinimumArguments) + " to " + Number(most);
        return "`@" + Name + "` needs " + needed + (needed == "1" || needed == "at least 1" ? " argument" : " arguments") + ", but " + Number(count)
            + (count == 1 ? " is" : " are") + " given; it is " + Signature;
    }

    /// <summary>What is wrong with the argument at <paramref name="index"/>, from 0, as a clause; null where nothing is.</summary>
    public string? CheckArgument(int index, TuskValue argument, bool hideValues = false)
    {
        FunctionParameter parameter = Parameters[Math.Min(index, Parameters.Count - 1)];
        return (parameter.Accepts & argument.Kind) != 0
            ? null
            : "`@" + Name + "` needs " + parameter.Expected + " as `" + parameter.Name + "`, but is given " + ValueNames.Describe(argument, hideValues);
    }

    /// <summary>Computes the operator. Never throws; the same arguments always give the same result.</summary>
    /// <param name="arguments">The arguments as written; optional ones may be missing.</param>
    /// <param name="result">The result.</param>
    /// <param name="error">Otherwise why there is none, as a clause without a full stop.</param>
    /// <param name="hideValues">Whether the message may name types only, since an argument is secret.</param>
    public bool TryInvoke(
        IReadOnlyList<TuskValue> arguments, [NotNullWhen(true)] out TuskValue? result, [NotNullWhen(false)] out string? error, bool hideValues = false)
    {
        result = null;
        error = CheckCount(arguments.Count);
        for (int i = 0; i < arguments.Count && error == null; i++) error = CheckArgument(i, arguments[i], hideValues);
        if (error != null) return false;
        var call = new FunctionCall(WithDefaults(arguments), hideValues);
        result = _body(call);
        if (result == null) error = "`@" + Name + "` cannot be computed: " + call.Error;
        return result != null;
    }

    private IReadOnlyList<TuskValue> WithDefaults(IReadOnlyList<TuskValue> arguments) =>
        arguments.Count >= Parameters.Count ? arguments : [.. arguments, .. Parameters.Skip(arguments.Count).Select(static parameter => parameter.Default!)];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
