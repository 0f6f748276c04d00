namespace TuskGen;

/// <summary>Takes what a program observes, for <c>@learn</c>: a service. Safe for use by many threads at once.</summary>
public interface ITuskLearning
{
    /// <summary>Reports a value: the average moves towards it, and is stored before the task ends.</summary>
    /// <param name="key">The first argument of <c>@learn</c>.</param>
    /// <param name="value">A finite number, a duration, a size or a percent; the kind that the key has.</param>
    /// <param name="cancellationToken">Stops it before it begins.</param>
    /// <exception cref="ArgumentException">Nobody has asked for the key yet, in this or another process, or the value is of another kind than the key is, or not finite.</exception>
    ValueTask ReportAsync(string key, TuskValue value, CancellationToken cancellationToken = default);

    /// <summary>Reports a number.</summary>
    /// <param name="key">The first argument of <c>@learn</c>.</param>
    /// <param name="value">The number, finite.</param>
    /// <param name="cancellationToken">Stops it before it begins.</param>
    /// <exception cref="ArgumentException">Nobody has asked for the key yet, or it is of another kind.</exception>
    ValueTask ReportAsync(string key, double value, CancellationToken cancellationToken = default) => ReportAsync(key, new TuskFloat(value), cancellationToken);

    /// <summary>Reports a duration.</summary>
    /// <param name="key">The first argument of <c>@learn</c>.</param>
    /// <param name="value">The duration.</param>
    /// <param name="cancellationToken">Stops it before it begins.</param>
    /// <exception cref="ArgumentException">Nobody has asked for the key yet, or it is of another kind.</exception>
    ValueTask ReportAsync(string key, TimeSpan value, CancellationToken cancellationToken = default) => ReportAsync(key, new TuskDuration(value), cancellationToken);

    /// <summary>Reports a size.</summary>
    /// <param name="key">The first argument of <c>@learn</c>.</param>
    /// <param name="value">The size.</param>
    /// <param name="cancellationToken">Stops it before it begins.</param>
    /// <exception cref="ArgumentException">Nobody has asked for the key yet, or it is of another kind.</exception>
    ValueTask ReportAsync(string key, ByteSize value, CancellationToken cancellationToken = default) => ReportAsync(key, new TuskSize(value), cancellationToken);

    /// <summary>Reports a percent.</summary>
    /// <param name="key">The first argument of <c>@learn</c>.</param>
    /// <param name="value">The percent.</param>
    /// <param name="cancellationToken">Stops it before it begins.</param>
    /// <exception cref="ArgumentException">Nobody has asked for the key yet, or it is of another kind.</exception>
    ValueTask ReportAsync(string key, Percent value, CancellationToken cancellationToken = default) => ReportAsync(key, new TuskPercent(value), cancellationToken);
}
