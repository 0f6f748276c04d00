using System.Text.Json;

namespace TuskGen;

/// <summary>
/// <c>@learn(key, initial)</c>: <c>initial</c> until the program reports, then the exponentially weighted average of what it reports, within what the key is declared to hold: beyond a
/// bound it is the bound, between multiples
/// the nearer one. Reports come by <see cref="ITuskLearning"/>, and the first is the first average.
/// </summary>
public sealed class LearnOperator : ILiveOperator, ITuskLearning
{
    private readonly TuningStore _store;
    private readonly double _rate;

    /// <summary>An operator over a store.</summary>
    /// <param name="store">Where averages are kept.</param>
    /// <param name="options">The learning rate; null: the default one.</param>
    public LearnOperator(TuningStore store, TuningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
        _rate = (options ?? new TuningOptions()).LearningRate;
    }

    /// <inheritdoc/>
    public string Name => "learn";

    /// <inheritdoc/>
    public ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        cancellationToken.ThrowIfCancellationRequested();
        TuningCall call = TuningCall.Read(descriptor);
        LearnedState? state = TuningCall.Guard(descriptor, () => Parse(_store.Read(Name, call.Key)));
        if (state is not null && !TunedNumber.AreAlike(state.Kind, call.Domain.Kind))
            throw descriptor.Failure($"what is reported for it is a {state.Kind}, while its initial value is a {call.Domain.Kind}; report what it is, or give it another key");

        return new(call.ToValue(descriptor, state?.Average ?? call.Initial));
    }

    /// <inheritdoc/>
    public ValueTask ReportAsync(string key, TuskValue value, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        cancellationToken.ThrowIfCancellationRequested();
        if (TunedNumber.Of(value) is not var (number, kind))
            throw new ArgumentException($"A report for @learn(\"{key}\") is a number, duration, size or percent, not {value?.TypeName ?? "null"}.", nameof(value));

        _store.Change(Name, key, before =>
        {
            LearnedState? state = Parse(before);
            if (state is not null && !TunedNumber.AreAlike(state.Kind, kind))
                throw new ArgumentException($"@learn(\"{key}\") was told a {state.Kind} before, and is now told a {kind}.", nameof(value));

            LearnedState next = state is null ? new LearnedState(kind, number, 1) : state with { Average = state.Average + (_rate * (number - state.Average)), Count = state.Count + 1 };
            return JsonSerializer.Serialize(next, TuningJson.Default.LearnedState);
        });
        return ValueTask.CompletedTask;
    }

    private static LearnedState? Parse(string? state) => state is null ? null : JsonSerializer.Deserialize(state, TuningJson.Default.LearnedState);
}
