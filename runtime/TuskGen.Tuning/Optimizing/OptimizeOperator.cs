using System.Text.Json;

namespace TuskGen;

/// <summary>
/// <c>@optimize(key, initial)</c>: a value that climbs towards the best score, within what the key is declared to hold: it never leaves a range, is a multiple where one is declared, and
/// one of the values where those are
/// listed. It begins at <c>initial</c>, with steps of an eighth of the declared range, or a quarter of the value where there is none. Scores come by <see cref="ITuskOptimizer"/>.
/// </summary>
/// <remarks>The value changes with reports alone: who asks twice without a report gets the same. Where the declaration changes, the climb goes on from the nearest value that it allows.</remarks>
public sealed class OptimizeOperator : ILiveOperator, ITuskOptimizer
{
    private readonly TuningStore _store;

    /// <summary>An operator over a store.</summary>
    /// <param name="store">Where climbs are kept.</param>
    public OptimizeOperator(TuningStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
    }

    /// <inheritdoc/>
    public string Name => "optimize";

    /// <inheritdoc/>
    public ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        cancellationToken.ThrowIfCancellationRequested();
        TuningCall call = TuningCall.Read(descriptor);
        ClimbState state = TuningCall.Guard(descriptor, () =>
        {
            ClimbState? known = Parse(_store.Read(Name, call.Key));
            return known?.Domain == call.Domain ? known : Parse(_store.Change(Name, call.Key, before => Write(Begin(call, before))))!;
        });
        return new(call.ToValue(descriptor, HillClimb.Current(state)));
    }

    /// <inheritdoc/>
    public ValueTask ReportAsync(string key, double score, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        cancellationToken.ThrowIfCancellationRequested();
        if (!double.IsFinite(score))
            throw new ArgumentException($"A score for @optimize(\"{key}\") is a finite number, not {score}.", nameof(score));

        _store.Change(Name, key, before => Parse(before) is { } state ? Write(HillClimb.Report(state, score))
            : throw new ArgumentException($"Nobody has asked for @optimize(\"{key}\") yet: ask for its value, use it, then report how it went{Suggest(key)}", nameof(key)));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<TuskValue?> FindBestAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        cancellationToken.ThrowIfCancellationRequested();
        return new(Parse(_store.Read(Name, key)) is { } state ? TunedNumber.ToValue(HillClimb.Best(state), state.Domain.Kind) : null);
    }

    private ClimbState Begin(TuningCall call, string? before)
    {
        // Another process may have begun meanwhile.
        ClimbState? known = Parse(before);
        if (known?.Domain == call.Domain)
            return known;
        if (known is not null && TunedNumber.AreAlike(known.Domain.Kind, call.Domain.Kind))
            return HillClimb.Begin(call.Domain, HillClimb.Best(known));
        if (before is not null)
            _store.WarnOfNewBeginning(Name, call.Key, known is null ? "none that this version can read" : TunedNumber.Describe(known.Domain.Kind), TunedNumber.Describe(call.Domain.Kind));

        return HillClimb.Begin(call.Domain, call.Initial);
    }

    private string Suggest(string key) => NearestName.Find(key, _store.Keys(Name)) is { } nearest ? $"; did you mean \"{nearest}\"?" : ".";

    /// <summary>The state; null where there is none, or none that can be read.</summary>
    private static ClimbState? Parse(string? state)
    {
        try
        {
            return state is null ? null : JsonSerializer.Deserialize(state, TuningJson.Default.ClimbState);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Write(ClimbState state) => JsonSerializer.Serialize(state, TuningJson.Default.ClimbState);
}
