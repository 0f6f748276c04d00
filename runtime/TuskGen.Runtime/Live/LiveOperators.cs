namespace TuskGen;

/// <summary>Several live operators as one: each computes the values of its name.</summary>
public sealed class LiveOperators : ILiveOperators
{
    private readonly Dictionary<string, ILiveOperator> _operators = new(StringComparer.Ordinal);

    private LiveOperators(ReadOnlySpan<ILiveOperator> operators)
    {
        foreach (ILiveOperator one in operators)
        {
            if (!_operators.TryAdd(one.Name, one))
                throw new ArgumentException($"Two live operators compute @{one.Name}: {_operators[one.Name].GetType().Name} and {one.GetType().Name}. Leave one out.", nameof(operators));
        }
    }

    /// <summary>
    /// The operators as one, as in <c>TuskContext.Process with { Live = LiveOperators.Of(new MetricsOperator()) }</c>. What nothing of it computes fails with a message that names the package to add.
    /// </summary>
    /// <param name="operators">The operators, each name once.</param>
    /// <exception cref="ArgumentException">Two operators have one name.</exception>
    public static LiveOperators Of(params ReadOnlySpan<ILiveOperator> operators) => new(operators);

    /// <inheritdoc/>
    public ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return _operators.TryGetValue(descriptor.Operator, out ILiveOperator? one)
            ? one.EvaluateAsync(descriptor, cancellationToken)
            : throw LiveFailure.NothingComputes(descriptor.Path, descriptor.ToString(), descriptor.Operator);
    }
}
