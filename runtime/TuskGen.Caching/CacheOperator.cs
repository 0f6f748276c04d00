using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace TuskGen;

/// <summary>
/// <c>@cache(5m, @query(…))</c>: the value of what it wraps, kept so long after it was computed. Those who ask while it is computed wait for the one computation; a failure is not kept.
/// Values are kept by the key and by what
/// is computed, so that a reload which changes neither keeps them.
/// </summary>
public sealed class CacheOperator : ILiveOperator, IDisposable
{
    private readonly MemoryCache _kept;
    private readonly ConcurrentDictionary<LiveDescriptor, Lazy<Task<TuskValue>>> _running = new();

    /// <summary>An operator with a cache of its own.</summary>
    /// <param name="options">How much it keeps, and its clock; null: the default ones.</param>
    public CacheOperator(CacheOptions? options = null)
    {
        options ??= new CacheOptions();
        _kept = new MemoryCache(new MemoryCacheOptions { SizeLimit = options.MaxSize.Bytes, Clock = new CacheClock(options.TimeProvider) });
    }

    /// <inheritdoc/>
    public string Name => "cache";

    /// <inheritdoc/>
    public async ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        cancellationToken.ThrowIfCancellationRequested();
        if (descriptor.Arguments is not [var time, var wrapped])
            throw descriptor.Failure("its arguments are none of @cache; expected a time and a live value, as in @cache(5m, @query(…))");
        if (wrapped.Live is not { } live)
            return wrapped.Reveal()!;

        TimeSpan age = Read(descriptor, time.Reveal());
        if (_kept.TryGetValue(descriptor, out TuskValue? known))
            return known!;

        // Whoever came first computes for all, so that none of those who wait can stop it.
        Lazy<Task<TuskValue>> running = _running.GetOrAdd(descriptor, key => new Lazy<Task<TuskValue>>(() => ComputeAsync(key, live, age)));
        return await running.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Forgets everything.</summary>
    public void Dispose() => _kept.Dispose();

    private async Task<TuskValue> ComputeAsync(LiveDescriptor key, LiveValue<TuskValue> live, TimeSpan age)
    {
        try
        {
            // Off the caller's turn: what is wrapped may block, and the dictionary has to have the task first.
            await Task.Yield();

            // One that has just been kept, between the look at the cache and this computation.
            if (_kept.TryGetValue(key, out TuskValue? known))
                return known!;

            TuskValue value = await live.GetAsync(CancellationToken.None).ConfigureAwait(false);
            using ICacheEntry entry = _kept.CreateEntry(key);
            entry.AbsoluteExpirationRelativeToNow = age;
            entry.Size = 64 + (64 * value.ElementCount) + (2 * value.TextSize);
            entry.Value = value;
            return value;
        }
        finally
        {
            _running.TryRemove(key, out _);
        }
    }

    private static TimeSpan Read(LiveDescriptor descriptor, TuskValue? value)
    {
        TuskValue? time = value is TuskString { Value: var text } && TextConversion.TryConvert(text, TuskKind.Duration, out TuskValue? read, out _) ? read : value;
        return time is TuskDuration { Value: { Ticks: > 0 } age } ? age : throw descriptor.Failure("its time is no duration above zero; expected one such as 5m");
    }
}
