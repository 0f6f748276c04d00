using System.Collections.Concurrent;
using Shop;

namespace TuskGen.Hosting.Tests.Harness;

/// <summary>A started host of <c>app.tsk</c> with a folder of live files.</summary>
internal sealed class LiveShop : IDisposable
{
    private readonly BlockingCollection<TuskUpdate<AppConfig>> _updates = [];

    private readonly string _environment;

    internal LiveShop(LiveShopFolder folder, string environment = "Development", TuskContext? context = null, Action<TuskLiveFiles>? configure = null, params (string Key, string? Text)[] settings)
    {
        Folder = folder;
        _environment = environment.ToLowerInvariant();
        Shop = new RunningShop(
            environment,
            options =>
            {
                options.Context = (context ?? ShopHost.Context) with { TimeProvider = new Noon() };
                options.LiveFrom(folder.Path, live =>
                {
                    live.Delay = TimeSpan.FromMilliseconds(150);
                    configure?.Invoke(live);
                });
            },
            null,
            settings);
        Shop.App.OnChange(_updates.Add);
    }

    internal LiveShopFolder Folder { get; }

    internal RunningShop Shop { get; }

    internal AppConfig Current => Shop.App.Current;

    /// <summary>The next change; a change that does not come fails the test.</summary>
    internal TuskUpdate<AppConfig> Next() =>
        _updates.TryTake(out TuskUpdate<AppConfig>? update, TimeSpan.FromSeconds(10)) ? update : throw new TimeoutException("No change within a minute. " + string.Join('\n', Shop.Log.All));

    /// <summary>Waits until something is logged of which the text is a part.</summary>
    internal string NextLogged(string part)
    {
        string? found = null;
        return SpinWait.SpinUntil(() => (found = Shop.Log.All.FirstOrDefault(text => text.Contains(part, StringComparison.Ordinal))) is not null || Pause(), TimeSpan.FromSeconds(10))
            ? found!
            : throw new TimeoutException($"Nothing logged with {part}. " + string.Join('\n', Shop.Log.All));
    }

    /// <summary>An edit that is seen for certain, so that whatever came before it has been seen too.</summary>
    /// <returns>The changes since the last that was taken, this one last.</returns>
    internal IReadOnlyList<TuskUpdate<AppConfig>> Settle()
    {
        Folder.Replace($"app.{_environment}.tsk", "retries: 77\n");
        List<TuskUpdate<AppConfig>> updates = [];
        do
            updates.Add(Next());
        while (!updates[^1].Changes.Any(static change => change.Path == "retries"));

        return updates;
    }

    public void Dispose()
    {
        Shop.Dispose();
        Folder.Dispose();
        _updates.Dispose();
    }

    /// <summary>A clock that stands still, with timers that do not.</summary>
    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2030, 1, 2, 12, 0, 0, TimeSpan.Zero);
    }

    private static bool Pause()
    {
        Thread.Yield();
        return false;
    }
}
