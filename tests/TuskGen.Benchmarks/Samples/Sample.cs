using System.Globalization;

namespace TuskGen.Benchmarks.Samples;

/// <summary>Generated configuration data that the printers write in several formats. The same numbers of sections and properties give the same data.</summary>
internal sealed class Sample
{
    /// <summary>Sections of the 2 MB sample.</summary>
    public const int Sections = 3_933;

    /// <summary>Properties of the 2 MB sample.</summary>
    public const int Properties = 48_917;

    private static readonly string[] s_nouns =
        ["hostname", "listen_port", "timeout", "retry_count", "endpoint", "region_name", "driver", "log_level", "window_size", "limit", "prefix", "owner",
            "bucket", "topic", "weight", "feature"];

    private static readonly string[] s_adjectives =
        ["primary", "maximum", "minimum", "default", "internal", "remote", "cached", "idle", "shared", "batch", "public", "legacy"];

    private static readonly string[] s_texts =
        ["localhost", "/var/lib/service/data", "https://api.example.com/v2/items", "eu-west-1", "round robin, sticky", "information",
            "postgres://db.internal/app", "a longer line of prose that explains why"];

    private Sample(IReadOnlyList<SampleSection> sections) => AllSections = sections;

    public IReadOnlyList<SampleSection> AllSections { get; }

    public static Sample Create(int sections = Sections, int properties = Properties)
    {
        var random = new Random(20260304);
        var all = new SampleSection[sections];
        int left = properties;
        for (int index = 0; index < sections; index++)
        {
            int count = left / (sections - index);
            left -= count;
            all[index] = new SampleSection("service_" + index.ToString("D4", CultureInfo.InvariantCulture), CreateProperties(random, count));
        }

        return new Sample(all);
    }

    private static SampleProperty[] CreateProperties(Random random, int count)
    {
        var properties = new SampleProperty[count];
        for (int index = 0; index < count; index++)
        {
            string name = string.Create(
                CultureInfo.InvariantCulture,
                $"{s_adjectives[random.Next(s_adjectives.Length)]}_{s_nouns[random.Next(s_nouns.Length)]}_{index}");
            properties[index] = CreateProperty(random, name);
        }

        return properties;
    }

    private static SampleProperty CreateProperty(Random random, string name) => random.Next(10) switch
    {
        < 5 => new SampleProperty(name, SampleKind.Text, Text(random)),
        < 7 => new SampleProperty(name, SampleKind.Integer, random.Next(1, 100_000).ToString(CultureInfo.InvariantCulture)),
        7 => new SampleProperty(name, SampleKind.Real, string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 100)}.{random.Next(1, 1000):D3}")),
        8 => new SampleProperty(name, SampleKind.Truth, random.Next(2) == 0 ? "false" : "true"),
        _ => new SampleProperty(name, SampleKind.TextList, $"[{Text(random)}, {Text(random)}, {Text(random)}]"),
    };

    private static string Text(Random random) => "\"" + s_texts[random.Next(s_texts.Length)] + "\"";
}
