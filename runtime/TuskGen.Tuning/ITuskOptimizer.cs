namespace TuskGen;

/// <summary>Takes how well a program did with the value that it was given, for <c>@optimize</c>: a service. Safe for use by many threads at once.</summary>
public interface ITuskOptimizer
{
    /// <summary>
    /// Reports a score for the value that <c>@optimize</c> gives now: ask for the value, use it, report. The state is stored before the task ends. Scores may be noisy; the optimizer gives
    /// each of the values that it compares
    /// several times.
    /// </summary>
    /// <param name="key">The first argument of <c>@optimize</c>.</param>
    /// <param name="score">How well it went, finite: higher is better. For what is to be small, as a latency, report its negative.</param>
    /// <param name="cancellationToken">Stops it before it begins.</param>
    /// <exception cref="ArgumentException">Nobody has asked for the key yet, in this or another process, or the score is not finite.</exception>
    ValueTask ReportAsync(string key, double score, CancellationToken cancellationToken = default);

    /// <summary>The value that is the best so far: around it, the optimizer goes on to try.</summary>
    /// <param name="key">The first argument of <c>@optimize</c>.</param>
    /// <param name="cancellationToken">Stops it before it begins.</param>
    /// <returns>The value; null where nobody has asked for the key yet.</returns>
    ValueTask<TuskValue?> FindBestAsync(string key, CancellationToken cancellationToken = default);
}
