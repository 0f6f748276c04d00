using System.Globalization;

namespace TuskGen.Benchmarks.Compiling;

/// <summary>Documents of twelve keys in three tables, ten a folder, each with an overlay of three keys; one folder has a peanut.</summary>
internal static class ManyDocuments
{
    private const int PerFolder = 10;

    /// <summary>Key in every document's <c>[server]</c>, to be edited.</summary>
    public const string EditedKey = "port";

    /// <summary>Paths and texts; the document of an index has the same text whatever the count.</summary>
    public static IEnumerable<(string Path, string Text)> Create(int count)
    {
        for (int index = 0; index < count; index++)
        {
            yield return (PathOf(index) + ".tsk", TextOf(index, 1000 + index));
            yield return (PathOf(index) + ".production.tsk", string.Create(CultureInfo.InvariantCulture, $$"""
                owner: "operations"
                [server]
                port = {{2000 + index}}
                tls = true

                """));
        }

        yield return ("area01/peanut.tsk", "region: \"eu-west\"\n");
    }

    /// <summary>A document's path without its extension.</summary>
    public static string PathOf(int index) => string.Create(CultureInfo.InvariantCulture, $"area{index / PerFolder:00}/doc{index:0000}");

    /// <summary>A document's text.</summary>
    public static string TextOf(int index, int port) => string.Create(CultureInfo.InvariantCulture, $$"""
        # document {{index}}
        $prefix: "service-{{index}}"
        name: "${$prefix}"
        owner: "team {{index % 7}}"
        ratio: 0.{{index % 9}}5

        ## Where it listens.
        [server]
        host = "localhost"
        port = {{port}}
        timeout = 30s
        tls = false
        hosts = ["a", "b", "c"]

        [limits]
        body = 10MB
        requests = {{index * 3}}
        burst = requests * 2
        share = 70%

        """);
}
