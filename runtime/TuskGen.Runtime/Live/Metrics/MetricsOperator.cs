using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace TuskGen;

/// <summary>
/// <c>@metrics(name, value)</c>: each time the key is asked for, records the value in a histogram of the meter <c>TuskGen</c>, and gives it; a histogram has the sum and the number of what
/// was recorded too.
/// <c>@metrics(name)</c> gives what was recorded last in this process, null before anything was.
/// </summary>
/// <remarks>
/// Numbers are recorded as they are, durations in seconds (unit <c>s</c>), sizes in bytes (<c>By</c>), percents as fractions (<c>1</c>). A name is that of an OpenTelemetry instrument: a
/// letter, then at most
/// 254 letters, digits and <c>_ . - /</c>. At most 1,000 names are kept, so that a name made of data cannot fill the process.
/// </remarks>
public sealed class MetricsOperator : ILiveOperator, IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "TuskGen";

    private const int MostNames = 1_000;
    private readonly ConcurrentDictionary<string, Recorded> _recorded = new(StringComparer.Ordinal);
    private readonly Meter _meter;
    private readonly bool _isOwn;

    /// <summary>An operator with a meter of its own, which ends with it.</summary>
    public MetricsOperator()
    {
        _meter = new Meter(MeterName);
        _isOwn = true;
    }

    /// <summary>An operator that records in a meter of somebody else's.</summary>
    /// <param name="meter">The meter.</param>
    public MetricsOperator(Meter meter)
    {
        ArgumentNullException.ThrowIfNull(meter);
        _meter = meter;
    }

    /// <inheritdoc/>
    public string Name => "metrics";

    /// <inheritdoc/>
    public ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        cancellationToken.ThrowIfCancellationRequested();
        if (descriptor.HoldsSecret)
            throw descriptor.Failure("a secret is not recorded: a metric is there to be seen");
        if (descriptor.Arguments is not [{ Value: TuskString { Value: var name } }, ..] || !IsName(name))
            throw descriptor.Failure("its name is no metric's; expected a letter, then at most 254 letters, digits and _ . - /");
        if (descriptor.Arguments.Count == 1)
            return new(_recorded.TryGetValue(name, out Recorded? known) ? known.Last : TuskNull.Instance);

        TuskValue? value = descriptor.Arguments[1].Value;
        (double number, string? unit) = value switch
        {
            TuskInteger whole => (whole.Value, (string?)null),
            TuskFloat real => (real.Value, null),
            TuskDecimal exact => ((double)exact.Value, null),
            TuskDuration duration => (duration.Value.TotalSeconds, "s"),
            TuskSize size => (size.Value.Bytes, "By"),
            TuskPercent percent => ((double)percent.Value.Fraction, "1"),
            _ => throw descriptor.Failure($"the metric {name} cannot record {value?.TypeName ?? "nothing"}; expected a number, duration, size or percent"),
        };
        if (!_recorded.TryGetValue(name, out Recorded? recorded))
        {
            if (_recorded.Count >= MostNames)
                throw descriptor.Failure($"{MostNames} metrics are recorded already; a name made of data belongs in a value or a tag of a metric of your own");

            recorded = _recorded.GetOrAdd(name, _ => new Recorded(_meter.CreateHistogram<double>(name, unit), unit));
        }

        if (recorded.Unit != unit)
            throw descriptor.Failure($"the metric {name} is recorded in {recorded.Unit ?? "numbers"} already, and not in {unit ?? "numbers"}; give one of the two another name");

        recorded.Instrument.Record(number);
        recorded.Last = value;
        return new(value);
    }

    /// <summary>Ends the meter, if it is the operator's own.</summary>
    public void Dispose()
    {
        if (_isOwn)
            _meter.Dispose();
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 255 && char.IsAsciiLetter(name[0]) && name.AsSpan().IndexOfAnyExcept(s_characters) < 0;

    private static readonly System.Buffers.SearchValues<char> s_characters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-/");

    private sealed class Recorded(Histogram<double> instrument, string? unit)
    {
        private TuskValue _last = TuskNull.Instance;

        internal Histogram<double> Instrument => instrument;

        internal string? Unit => unit;

        internal TuskValue Last
        {
            get => Volatile.Read(ref _last);
            set => Volatile.Write(ref _last, value);
        }
    }
}
