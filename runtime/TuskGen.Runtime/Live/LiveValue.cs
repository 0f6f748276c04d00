using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>A value that is computed when a program asks for it, every time anew.</summary>
/// <typeparam name="T">What comes out.</typeparam>
[JsonConverter(typeof(LiveValueJsonConverter))]
public sealed class LiveValue<T> : ILiveValue, IEquatable<LiveValue<T>>
{
    private readonly ILiveOperators? _operators;
    private readonly T? _fixed;

    /// <summary>A live value that always is <paramref name="value"/>: for tests, and where a value from outside overrides the computation.</summary>
    /// <param name="value">The value.</param>
    public LiveValue(T value) => _fixed = value;

    /// <summary>A live value that <paramref name="operators"/> compute.</summary>
    /// <param name="descriptor">What to compute.</param>
    /// <param name="operators">What computes it; null: <see cref="GetAsync"/> fails.</param>
    public LiveValue(LiveDescriptor descriptor, ILiveOperators? operators)
    {
        Descriptor = descriptor;
        _operators = operators;
    }

    /// <summary>What is computed; null where the value is fixed.</summary>
    public LiveDescriptor? Descriptor { get; }

    object? ILiveValue.Fixed => _fixed;

    /// <summary>The value as it is now.</summary>
    /// <param name="cancellationToken">Stops the computation.</param>
    /// <exception cref="TuskConfigurationException">Nothing computes this operator here, or its result is no <typeparamref name="T"/>.</exception>
    public async ValueTask<T> GetAsync(CancellationToken cancellationToken = default)
    {
        if (Descriptor is null)
            return _fixed!;
        if (_operators is null)
        {
            throw new TuskConfigurationException(
                $"{Descriptor.Path} is live, {Descriptor}, and nothing computes @{Descriptor.Operator} here: load the configuration with a TuskContext whose Live property implements it.");
        }

        TuskValue value = await _operators.EvaluateAsync(Descriptor, cancellationToken).ConfigureAwait(false);
        return TuskConvert.TryUnwrap(value, out T? result)
            ? result!
            : throw new TuskConfigurationException($"{Descriptor.Path} is live, {Descriptor}, and gave {value.TypeName}; expected {TuskConvert.DescribeOtherThan<T>(value)}.");
    }

    /// <summary>Equal where the same is computed by the same operators, or the same value is fixed.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(LiveValue<T>? other) =>
        other is not null && Equals(Descriptor, other.Descriptor) && ReferenceEquals(_operators, other._operators) && EqualityComparer<T?>.Default.Equals(_fixed, other._fixed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LiveValue<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Descriptor, _fixed);

    /// <summary>What is computed, or the fixed value.</summary>
    public override string ToString() => Descriptor?.ToString() ?? _fixed?.ToString() ?? "";
}
