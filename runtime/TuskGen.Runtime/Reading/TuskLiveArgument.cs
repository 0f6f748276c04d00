namespace TuskGen;

/// <summary>An argument of a live operator as generated code gives it: a value, an expression of the load, or another live operator.</summary>
public sealed class TuskLiveArgument
{
    private TuskLiveArgument()
    {
    }

    internal TuskValue? Value { get; private init; }

    internal TuskLoadExpression? Expression { get; private init; }

    internal bool IsSecret { get; private init; }

    internal bool IsLive { get; private init; }

    internal string? Operator { get; private init; }

    internal TuskLiveArgument[] Arguments { get; private init; } = [];

    /// <summary>A value that the compiler knew.</summary>
    /// <param name="value">The value.</param>
    public static TuskLiveArgument Of(TuskValue value) => new() { Value = value };

    /// <summary>A value that is computed at load, or, where answers of live operators go into it, behind those.</summary>
    /// <param name="expression">How it is computed.</param>
    public static TuskLiveArgument Load(TuskLoadExpression expression) => new() { Expression = expression };

    /// <summary>A value that is computed so and that nothing may show, since something secret goes into it.</summary>
    /// <param name="expression">How it is computed.</param>
    public static TuskLiveArgument Secret(TuskLoadExpression expression) => new() { Expression = expression, IsSecret = true };

    /// <summary>An expression around live operators that another one asks for when it needs it, as in <c>@cache(5m, 1 + @query(…))</c>.</summary>
    /// <param name="expression">How it is computed.</param>
    public static TuskLiveArgument Live(TuskLoadExpression expression) => new() { Expression = expression, IsLive = true };

    /// <summary>A live operator within another, as in <c>@cache(5m, @query(…))</c>.</summary>
    /// <param name="operator">The operator without <c>@</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    public static TuskLiveArgument Live(string @operator, params ReadOnlySpan<TuskLiveArgument> arguments) => new() { Operator = @operator, Arguments = arguments.ToArray() };
}
