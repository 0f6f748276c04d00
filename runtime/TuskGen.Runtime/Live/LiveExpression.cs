namespace TuskGen;

/// <summary>An expression around live operators, with what it takes from the load: that was computed once.</summary>
internal sealed class LiveExpression : IEquatable<LiveExpression>
{
    private readonly TuskLoadExpression _expression;
    private readonly LivePass _captured;
    private readonly TuskContext _context;
    private readonly Lazy<DateTimeOffset> _clock;

    internal LiveExpression(TuskLoadExpression expression, LivePass captured, TuskContext context, Lazy<DateTimeOffset> clock)
    {
        _expression = expression;
        _captured = captured;
        _context = context;
        _clock = clock;
    }

    /// <summary>The key, parts joined by <c>:</c>.</summary>
    public string Path => _captured.Path;

    /// <summary>The value as it is now.</summary>
    /// <param name="operators">What computes live operators; null: nothing does.</param>
    /// <param name="cancellationToken">Stops the computation.</param>
    /// <exception cref="TuskConfigurationException">Nothing computes an operator here, or the answers do not fit together.</exception>
    public async ValueTask<TuskValue> EvaluateAsync(ILiveOperators? operators, CancellationToken cancellationToken)
    {
        TuskLoad load = new(_context, _captured.Taken, _clock);
        LivePass pass = new(Path, isCapture: false);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (load.Run(pass, _expression) is { } value)
                return value;
            if (load.TakeError().Error is { } error)
                throw new TuskConfigurationException($"{Path} cannot be computed: {error}.");
            if (pass.Asked.Count == 0)
                throw new InvalidOperationException($"{Path} needs an answer that it does not ask for; the generated code and this version of TuskGen.Runtime do not belong together.");

            foreach ((string slot, LiveDescriptor descriptor) in pass.Asked)
            {
                ILiveOperators computing = (ILiveOperators?)descriptor.Declared ?? operators ?? throw LiveFailure.NothingComputes(Path, ToString(), descriptor.Operator);
                pass.Known[slot] = await computing.EvaluateAsync(descriptor, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Equal where the same expression takes the same from the load.</summary>
    /// <param name="other">The other expression.</param>
    public bool Equals(LiveExpression? other) =>
        other is not null && Path == other.Path && _expression == other._expression && _captured.Taken.Count == other._captured.Taken.Count
            && _captured.Taken.All(one => other._captured.Taken.TryGetValue(one.Key, out TuskValue? value) && one.Value.Equals(value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LiveExpression);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, _expression);

    /// <summary>The operators, without what is around them: it may hold secrets.</summary>
    public override string ToString() => "… " + string.Concat(_captured.Operators.Distinct(StringComparer.Ordinal).Select(static name => $"@{name}(…) …"));
}
