using TuskGen.Mistakes.Configurations;
using TuskGen.Mistakes.Judges;
using TuskGen.Mistakes.Peers;

namespace TuskGen.Mistakes;

public sealed class MistakeTests
{
    private static readonly Lazy<MistakeTable> s_table = new(MistakeTable.Measure);

    [Fact]
    public void Nobody_complains_of_the_configuration_without_a_mistake() =>
        Assert.All(Peer.All.Append(new TuskJudge()), static judge => Assert.Empty(judge.Complaints(Layers.Good)));

    [Fact]
    public void There_are_a_hundred_mistakes_and_each_is_another() => Assert.Equal(100, MistakeMaker.Make().Select(static mistake => mistake.What).Distinct().Count());

    /// <summary>The peers are what they say: the binder's generator replaced the calls, and the validator is its generator's.</summary>
    [Fact]
    public void Microsofts_generators_are_at_work()
    {
        Type[] types = typeof(MistakeTests).Assembly.GetTypes();
        Assert.Contains(types, static type => type.Namespace == "Microsoft.Extensions.Configuration.Binder.SourceGeneration");
        Assert.Contains(types, static type => type.Name.Contains("ValidateServerOptions", StringComparison.Ordinal) || type.FullName!.Contains("__ServerOptionsValidator", StringComparison.Ordinal));
    }

    /// <summary>What it cannot know is that a new entry of a dictionary was meant to be the old one.</summary>
    [Fact]
    public void The_build_finds_every_mistake_in_a_document_but_a_misspelt_entry_of_a_dictionary()
    {
        int document = s_table.Value.Judges.Count - 1;
        Assert.All(s_table.Value.Rows, row => Assert.Equal(row.Mistake.What.Contains(" for quotas:", StringComparison.Ordinal) ? Finding.Never : Finding.Build, row.Findings[document]));
        Assert.InRange(s_table.Value.Rows.Count(row => row.Findings[document] == Finding.Build), 95, 99);
    }

    [Fact]
    public void No_build_finds_a_mistake_in_appsettings_and_many_are_found_by_nobody()
    {
        for (int peer = 0; peer < Peer.All.Count; peer++)
        {
            Assert.DoesNotContain(s_table.Value.Rows, row => row.Findings[peer] == Finding.Build);
            Assert.Contains(s_table.Value.Rows, row => row.Findings[peer] == Finding.Never);
            Assert.Contains(s_table.Value.Rows, row => row.Findings[peer] == Finding.StartElsewhere);
        }
    }

    [Fact]
    public void The_table_is_the_one_that_is_published()
    {
        string path = Path.Combine(RepositoryRoot.Folder, "tests", "TuskGen.Mistakes", "Golden", "table.md"), table = s_table.Value.ToMarkdown();
        if (Environment.GetEnvironmentVariable("TUSKGEN_UPDATE") == "1")
            File.WriteAllText(path, table);

        Assert.Equal(File.ReadAllText(path), table);
        string published = File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "docs", "benchmarks.md"));
        Assert.All(table.Split('\n').Where(static line => line.StartsWith('|')), line => Assert.Contains(line + "\n", published, StringComparison.Ordinal));
    }
}
