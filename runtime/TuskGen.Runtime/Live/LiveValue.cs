using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>A value that is computed when a program asks for it, every time anew.</summary>
/// <typeparam name="T">What comes out.</typeparam>
[JsonConverter(typeof(LiveValueJsonConverter))]
public sealed class LiveValue<T> : ILiveValue, IEquatable<LiveValue<T>>
{
    private readonly ILiveOperators? _operators;
    private readonly LiveExpression? _expression;
    private readonly LiveConversion<T> _conversion = LiveConversion<T>.Plain;
    private readonly T? _fixed;

    /// <summary>A live value that always is <paramref name="value"/>: for tests, and where a value from outside overrides the computation.</summary>
    /// <param name="value">The value.</param>
    public LiveValue(T value) => _fixed = value;

    /// <summary>A live value that <paramref name="operators"/> compute.</summary>
    /// <param name="descriptor">What to compute.</param>
    /// <param name="operators">What computes it; null: <see cref="GetAsync"/> fails.</param>
    public LiveValue(LiveDescriptor descriptor, ILiveOperators? operators)
        : this(descriptor, operators, LiveConversion<T>.Plain)
    {
    }

    internal LiveValue(LiveDescriptor descriptor, ILiveOperators? operators, LiveConversion<T> conversion)
    {
        Descriptor = descriptor;
        Target = descriptor.Target;
        _operators = operators;
        _conversion = conversion;
    }

    internal LiveValue(LiveExpression expression, LiveTarget target, ILiveOperators? operators, LiveConversion<T> conversion)
    {
        _expression = expression;
        Target = target;
        _operators = operators;
        _conversion = conversion;
    }

    /// <summary>What is computed, where that is one operator; null where the value is fixed, or an expression around live operators.</summary>
    public LiveDescriptor? Descriptor { get; }

    /// <summary>What the key is declared to hold: what comes out is held to it.</summary>
    private LiveTarget Target { get; } = LiveTarget.Any;

    object? ILiveValue.Fixed => _fixed;

    string? ILiveValue.Call => Call;

    private string Path => _expression?.Path ?? Descriptor!.Path;

    private string? Call => Descriptor?.ToString() ?? _expression?.ToString();

    /// <summary>The value as it is now.</summary>
    /// <param name="cancellationToken">Stops the computation.</param>
    /// <exception cref="TuskConfigurationException">
    /// Nothing computes an operator here, the answers do not fit the expression around them, or the result is no <typeparamref name="T"/> or not as the key is declared.
    /// </exception>
    public async ValueTask<T> GetAsync(CancellationToken cancellationToken = default)
    {
        if (Call is null)
            return _fixed!;

        TuskValue value = _expression is not null
            ? await _expression.EvaluateAsync(_operators, cancellationToken).ConfigureAwait(false)
            : await AskAsync(Descriptor!, cancellationToken).ConfigureAwait(false);
        if (value is TuskNull && Target.IsNullable && typeof(T) != typeof(TuskValue))
            return default!;
        if (Target.Type is { } type)
        {
            value = LiveHolding.Hold(Path, value, type, _conversion.IsSecret, out LiveFault? fault) ?? throw new TuskConfigurationException(
                $"{Path} is live, {Call}, and gave {fault!.AsAnswer(Path)}{(fault.Wrong.EndsWith('?') ? "" : ".")}");
        }

        if (!_conversion.TryConvert(value, out T? result))
            throw new TuskConfigurationException($"{Path} is live, {Call}, and gave {value.TypeName}; expected {_conversion.Expect(value)}.");
        if (Target.Judge(value) is { } wrong)
            throw new TuskConfigurationException($"{Path} is live, {Call}, and gave {(_conversion.IsSecret ? SecretMask.Text : TuskConvert.Show(value))}: {wrong}.");

        return result;
    }

    /// <summary>Equal where the same is computed, whoever computes it, or the same value is fixed: a host's configuration equals the same that was loaded without one.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(LiveValue<T>? other) =>
        other is not null && Equals(Descriptor, other.Descriptor) && Equals(_expression, other._expression) && Target == other.Target && EqualityComparer<T?>.Default.Equals(_fixed, other._fixed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LiveValue<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Descriptor, _expression, _fixed);

    /// <summary>What is computed, or the fixed value.</summary>
    public override string ToString() => Call ?? _fixed?.ToString() ?? "";

    private ValueTask<TuskValue> AskAsync(LiveDescriptor descriptor, CancellationToken cancellationToken) => ((ILiveOperators?)descriptor.Declared ?? _operators) is { } operators
        ? operators.EvaluateAsync(descriptor, cancellationToken)
        : throw LiveFailure.NothingComputes(descriptor.Path, descriptor.ToString(), descriptor.Operator);
}
