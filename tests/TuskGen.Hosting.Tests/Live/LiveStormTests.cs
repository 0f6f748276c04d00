using System.Collections.Concurrent;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Live;

public class LiveStormTests
{
    private const int Edits = 1000;
    private const int Readers = 8;

    [Fact]
    public async Task In_a_storm_of_edits_no_read_is_torn_and_no_event_doubled_lost_or_out_of_order()
    {
        LiveShopFolder folder = new();
        folder.Write("app.tsk", Text(0));
        using LiveShop shop = new(folder, configure: static live => live.Delay = TimeSpan.Zero);
        using CancellationTokenSource over = new();
        ConcurrentBag<string> torn = [];
        Task[] readers = [.. Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            int last = 0;
            while (!over.IsCancellationRequested)
            {
                AppConfig app = shop.Shop.Monitor.CurrentValue;
                int number = app.Retries;
                if (app.Server.Port != number || app.Name != $"shop{number}" || app.Hosts[0] != $"h{number}" || number < last)
                    torn.Add($"{number} behind {last}: {app}");

                last = number;
                await Task.Yield();
            }
        }))];

        List<int> told = [];
        for (int number = 1; number <= Edits; number++)
        {
            // Every third is broken.
            bool isBroken = number % 3 == 0;
            folder.Replace("app.tsk", Text(number) + (isBroken ? "\n[broken\n" : ""));
            if (isBroken)
                Assert.True(SpinWait.SpinUntil(() => shop.Shop.Outcomes.Count(static outcome => outcome == "app refused 1") == number / 3, TimeSpan.FromSeconds(30)), $"Edit {number} was not refused.");
            else
                told.Add(shop.Next().After.Retries);
        }

        await over.CancelAsync();
        await Task.WhenAll(readers);

        Assert.Empty(torn);
        Assert.Equal([.. Enumerable.Range(1, Edits).Where(static number => number % 3 != 0)], told);
        Assert.Equal(told, shop.Shop.Updates.Select(static update => update.After.Retries));
        Assert.All(shop.Shop.Updates.Zip(shop.Shop.Updates.Skip(1)), static pair => Assert.Same(pair.First.After, pair.Second.Before));
        Assert.Equal(Edits / 3, shop.Shop.Outcomes.Count(static outcome => outcome == "app refused 1"));
    }

    private static string Text(int number) => LiveShopFolder.Base(
        ("retries: 3", $"retries: {number}"), ("port = 8080", $"port = {number}"), ("name: \"shop\"", $"name: \"shop{number}\""), ("\"a.example\"", $"\"h{number}\""));
}
