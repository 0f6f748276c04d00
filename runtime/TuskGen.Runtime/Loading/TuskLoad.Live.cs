namespace TuskGen;

public sealed partial class TuskLoad
{
    private LivePass? _pass;

    /// <summary>A live value within an expression: computed, or asked for, once each time the expression is.</summary>
    /// <param name="slot">A name that tells it from every other value of the load.</param>
    /// <param name="expression">How it is computed.</param>
    /// <returns>The value; null where it is not known yet.</returns>
    public TuskValue? Live(string slot, TuskLoadExpression expression)
    {
        LivePass pass = Pass();
        if (pass.Known.TryGetValue(slot, out TuskValue? known))
            return known;
        if (!pass.Pending.Add(slot))
            return null;

        TuskValue? value = expression(this);
        if (value is not null)
            pass.Known[slot] = value;
        return value;
    }

    /// <summary>Asks a live operator, as soon as its arguments are known.</summary>
    /// <param name="slot">The name of the live value that the answer is.</param>
    /// <param name="operator">The operator without <c>@</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Null: the answer is not known yet.</returns>
    public TuskValue? Ask(string slot, string @operator, params ReadOnlySpan<TuskLiveArgument> arguments)
    {
        LivePass pass = Pass();
        pass.Operators.Add(_context.FindOperator(@operator)?.Name ?? @operator);
        if (Describe(pass.Path, LiveTarget.Any, @operator, arguments) is { } descriptor && !pass.IsCapture)
            pass.Asked.Add((slot, descriptor));

        return null;
    }

    /// <summary>A live operator with its arguments as they are now; null where one of them is not known, or cannot be.</summary>
    internal LiveDescriptor? Describe(string path, LiveTarget target, string @operator, params ReadOnlySpan<TuskLiveArgument> arguments)
    {
        var values = new LiveArgument[arguments.Length];
        bool isKnown = true;

        // It hands on what it wraps, which therefore has to be what the key holds.
        LiveTarget within = @operator == "cache" ? target : LiveTarget.Any;
        for (int i = 0; i < values.Length; i++)
        {
            LiveArgument? value = Describe(path, within, arguments[i]);
            values[i] = value!;
            isKnown &= value is not null;
        }

        TuskOperator? declared = _context.FindOperator(@operator);
        return isKnown ? new LiveDescriptor(path, declared?.Name ?? @operator, TuskList<LiveArgument>.Own(values)) { Target = target, Declared = declared } : null;
    }

    /// <summary>Takes in what a live expression needs of the load.</summary>
    /// <returns>The value, where no answer is needed for it; else the expression, which computes it with what was taken in; neither where the load cannot compute a part of it.</returns>
    internal (TuskValue? Value, LiveExpression? Live) Capture(string path, TuskLoadExpression expression)
    {
        LivePass? outer = _pass;
        LivePass pass = new(path, isCapture: true);
        TuskValue? value = Run(pass, expression);
        foreach ((string slot, TuskValue taken) in pass.Taken)
            outer?.Taken.TryAdd(slot, taken);

        return value is not null || _error is not null || _inheritedError is not null ? (value, null) : (null, new LiveExpression(expression, pass, _context, _clock));
    }

    /// <summary>Computes a live expression as far as answers are known.</summary>
    internal TuskValue? Run(LivePass pass, TuskLoadExpression expression)
    {
        LivePass? outer = _pass;
        pass.Pending.Clear();
        pass.Asked.Clear();
        _pass = pass;
        TuskValue? value = expression(this);
        _pass = outer;
        return value;
    }

    private LiveArgument? Describe(string path, LiveTarget target, TuskLiveArgument argument)
    {
        if (argument.Operator is not null)
            return Describe(path, target, argument.Operator, argument.Arguments) is { } inner ? new LiveArgument(null, new LiveValue<TuskValue>(inner, _context.Live)) : null;

        (TuskValue? value, LiveExpression? live) = argument.IsLive ? Capture(path, argument.Expression!) : (argument.Value ?? argument.Expression!(this), null);
        if (live is not null)
            return new LiveArgument(null, new LiveValue<TuskValue>(live, LiveTarget.Any, _context.Live, LiveConversion<TuskValue>.Plain));
        if (value is null)
            return null;

        return argument.IsSecret ? new LiveArgument(null, null) { Secret = new Secret<TuskValue>(value) } : new LiveArgument(value, null);
    }

    /// <summary>Nothing is decided yet: what any side takes from the load is taken in all the same, so that it is computed once, and a failure is the load's.</summary>
    private TuskValue? Undecided(params ReadOnlySpan<TuskLoadExpression?> sides)
    {
        if (_pass is { IsCapture: true })
        {
            foreach (TuskLoadExpression? side in sides)
                side?.Invoke(this);
        }

        return null;
    }

    private LivePass Pass() => _pass ?? throw new InvalidOperationException("A live value is computed by a LiveValue<T>, not by the load.");
}
