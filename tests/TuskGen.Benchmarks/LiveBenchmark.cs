using System.Globalization;
using TuskGen.Benchmarks.Contests;
using TuskGen.Benchmarks.Live;

namespace TuskGen.Benchmarks;

/// <summary><c>live</c>: 2,000 keys in a file on disk to a validated object, each time anew.</summary>
internal static class LiveBenchmark
{
    private const int Sections = 200;

    /// <summary>Those who load; the one of <c>.tsk</c> stands first, so that the last column is the others' time by its own.</summary>
    private static readonly ILiveLoader[] s_loaders = [new TuskLoader(), new JsonLoader()];

    public static void Run(int rounds, TextWriter output)
    {
        IReadOnlyList<LiveSection> sections = LiveSection.Create(Sections);
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            List<Contestant> contestants = [];
            foreach (ILiveLoader loader in s_loaders)
            {
                long bytes = loader.Prepare(Directory.CreateDirectory(Path.Combine(folder, contestants.Count.ToString(CultureInfo.InvariantCulture))).FullName, sections);
                if (!loader.SectionsOf(loader.Load()).SequenceEqual(sections))
                    throw new InvalidOperationException(loader.Name + " does not load what was written.");

                contestants.Add(new Contestant(loader.Name, bytes, loader.Load));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Sections * 10} keys in {Sections} tables; {rounds} rounds, the contestants in turn"));
            ScoreTable.Write(Contest.Run(contestants, rounds, TimeSpan.FromSeconds(2)), output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
