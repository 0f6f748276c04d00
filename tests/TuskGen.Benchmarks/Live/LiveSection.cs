namespace TuskGen.Benchmarks.Live;

/// <summary>Ten keys.</summary>
internal sealed record LiveSection
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    public required TimeSpan Timeout { get; init; }

    public required long Body { get; init; }

    public required double Ratio { get; init; }

    public required bool Enabled { get; init; }

    public required string Label { get; init; }

    public required int Retries { get; init; }

    public required int Weight { get; init; }

    public required Uri Link { get; init; }

    /// <summary>So many sections, each with other values.</summary>
    public static IReadOnlyList<LiveSection> Create(int count) =>
    [
        .. Enumerable.Range(0, count).Select(static number => new LiveSection
        {
            Host = $"host-{number}.example", Port = 1 + (number % 60_000), Timeout = TimeSpan.FromSeconds(1 + (number % 300)), Body = 1_000_000L * (1 + (number % 100)), Ratio = (number % 100) / 100.0,
            Enabled = number % 2 == 0, Label = $"section number {number}", Retries = number % 10, Weight = number % 100, Link = new Uri($"https://link-{number}.example/path"),
        }),
    ];
}
