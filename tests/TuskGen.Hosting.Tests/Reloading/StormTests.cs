using System.Collections.Concurrent;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Reloading;

public class StormTests
{
    private const int Reloads = 1000;
    private const int Readers = 8;

    [Fact]
    public async Task In_a_storm_of_reloads_no_read_is_torn_and_no_event_doubled_lost_or_out_of_order()
    {
        using RunningShop shop = new(null, State(0));
        using CancellationTokenSource over = new();
        ConcurrentBag<string> torn = [];
        Task[] readers = [.. Enumerable.Range(0, Readers).Select(_ => Task.Run(() =>
        {
            int last = 0;
            while (!over.IsCancellationRequested)
            {
                AppConfig app = shop.Monitor.CurrentValue;
                int number = app.Retries;
                if (app.Server.Port != number || app.Name != $"shop{number}" || app.Hosts[0] != $"h{number}" || number < last)
                    torn.Add($"{number} behind {last}: {app}");

                last = number;
            }
        }))];

        for (int number = 1; number <= Reloads; number++)
        {
            // Every third is broken.
            shop.Source.Set(number % 3 == 0 ? [.. State(number), ("server:tls", "perhaps")] : State(number));
        }

        await over.CancelAsync();
        await Task.WhenAll(readers);

        Assert.Empty(torn);
        int[] good = [.. Enumerable.Range(1, Reloads).Where(static number => number % 3 != 0)];
        Assert.Equal(good, shop.Updates.Select(static update => update.After.Retries));
        Assert.All(shop.Updates.Zip(shop.Updates.Skip(1)), static pair => Assert.Same(pair.First.After, pair.Second.Before));
        Assert.Equal(Reloads / 3, shop.Outcomes.Count(static outcome => outcome == "app refused 1"));
    }

    [Fact]
    public async Task Reloads_on_many_threads_at_once_end_with_the_last_state_and_a_chain_of_events_without_a_gap()
    {
        MemorySource[] sources = [new(), new(), new(), new()];
        using RunningShop shop = new(builder => Array.ForEach(sources, source => builder.Configuration.Sources.Add(source)));
        string[] keys = ["retries", "server:port", "server:limits:requests", "ratio"];

        await Task.WhenAll(sources.Select((source, i) => Task.Run(() =>
        {
            for (int number = 1; number <= 200; number++)
                source.Set((keys[i], $"{number}"));
        })));

        AppConfig app = shop.Monitor.CurrentValue;
        Assert.Equal((200, 200, 200, 200.0), (app.Retries, app.Server.Port, app.Server.Limits.Requests, app.Ratio));
        Assert.All(shop.Updates.Zip(shop.Updates.Skip(1)), static pair => Assert.Same(pair.First.After, pair.Second.Before));
        Assert.All(shop.Updates, static update => Assert.NotEmpty(update.Changes));
        Truth.IsOne(shop.Host);
    }

    private static (string Key, string? Text)[] State(int number) =>
        [("retries", $"{number}"), ("server:port", $"{number}"), ("name", $"shop{number}"), ("hosts:0", $"h{number}")];
}
