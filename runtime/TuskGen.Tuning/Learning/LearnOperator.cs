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
        LearnedState state = TuningCall.Guard(descriptor, () =>
        {
            // The kind is kept from the first question on, so that a report of another one is refused whenever it comes.
            LearnedState? known = Parse(_store.Read(Name, call.Key));
            return Fits(known, call) ? known! : Parse(_store.Change(Name, call.Key, before => Begin(call, before)))!;
        });
        return new(call.ToValue(descriptor, state.Count == 0 ? call.Initial : state.Average));
    }

    /// <inheritdoc/>
    public ValueTask ReportAsync(string key, TuskValue value, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(value);
        if (TunedNumber.Of(value) is not var (number, kind) || !double.IsFinite(number))
            throw new ArgumentException($"A report for @learn(\"{key}\") is a finite number, a duration, a size or a percent, not {Show(value)}.", nameof(value));

        _store.Change(Name, key, before =>
        {
            if (before is null)
                throw new ArgumentException($"Nobody has asked for @learn(\"{key}\") yet: ask for its value first, which says what it is{Suggest(key)}", nameof(key));
            if (Parse(before) is not { } state)
                throw new ArgumentException($"The state of @learn(\"{key}\") cannot be read: ask for its value, which begins it anew.", nameof(key));
            if (!TunedNumber.AreAlike(state.Kind, kind))
                throw new ArgumentException($"@learn(\"{key}\") is {TunedNumber.Describe(state.Kind)}, and the report is {Show(value)}; expected {TunedNumber.Describe(state.Kind)}.", nameof(value));

            LearnedState next = state.Count == 0 ? state with { Average = number, Count = 1 } : state with { Average = state.Average + (_rate * (number - state.Average)), Count = state.Count + 1 };
            return JsonSerializer.Serialize(next, TuningJson.Default.LearnedState);
        });
        return ValueTask.CompletedTask;
    }

    private static bool Fits(LearnedState? state, TuningCall call) => state is not null && TunedNumber.AreAlike(state.Kind, call.Domain.Kind);

    private string Begin(TuningCall call, string? before)
    {
        // Another process may have begun meanwhile.
        LearnedState? known = Parse(before);
        if (Fits(known, call))
            return before!;
        if (before is not null)
            _store.WarnOfNewBeginning(Name, call.Key, known is null ? "none that this version can read" : TunedNumber.Describe(known.Kind), TunedNumber.Describe(call.Domain.Kind));

        return JsonSerializer.Serialize(new LearnedState(call.Domain.Kind, call.Initial, 0), TuningJson.Default.LearnedState);
    }

    private string Suggest(string key) => NearestName.Find(key, _store.Keys(Name)) is { } nearest ? $"; did you mean \"{nearest}\"?" : ".";

    private static string Show(TuskValue value) => $"{value.TypeName}, {value}";

    /// <summary>The state; null where there is none, or none that can be read.</summary>
    private static LearnedState? Parse(string? state)
    {
        try
        {
            return state is null ? null : JsonSerializer.Deserialize(state, TuningJson.Default.LearnedState);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
