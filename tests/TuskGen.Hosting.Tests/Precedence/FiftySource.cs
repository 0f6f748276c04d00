namespace TuskGen.Hosting.Tests.Precedence;

/// <summary>A source of all fifty keys.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Rank">Its place: of those that are there, the one of the highest rank wins. The document's base is 0, a live base 1, the overlay 2, a live overlay 3.</param>
/// <param name="Origin">A part of what <c>Explain</c> says of where a key is from.</param>
/// <param name="Give">Adds it.</param>
internal sealed record FiftySource(string Name, int Rank, string Origin, Action<FiftyHost> Give)
{
    /// <summary>Those there are.</summary>
    public static IReadOnlyList<FiftySource> All { get; } =
    [
        new("live base", 1, FiftyHost.Live, static host => host.AddLive("fifty.tsk", 1)),
        new("overlay", 2, "fifty.production.tsk(", static host => host.Environment = "Production"),
        new("live overlay", 3, FiftyHost.Live, static host =>
        {
            // Its environment has an overlay that was compiled only where that is given too.
            host.Environment = host.Environment == "Development" ? "Staging" : host.Environment;
            host.AddLive($"fifty.{host.Environment.ToLowerInvariant()}.tsk", 3);
        }),
        new("variable", 4, "EnvironmentVariables", static host =>
        {
            foreach (FiftyKey key in FiftyKey.All)
                host.Variables.Add("FIFTY__" + key.SettingPath.ToUpperInvariant().Replace(":", "__", StringComparison.Ordinal), key.Texts(4));
        }),
        new("argument", 5, "CommandLine", static host =>
        {
            foreach (FiftyKey key in FiftyKey.All)
                host.Arguments.Add("--" + key.SettingPath + "=" + key.Texts(5));
        }),
    ];
}
