using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using TuskGen.Generators.Tests.Harness;
using TuskGen.Semantics;
using SyntaxTree = TuskGen.Syntax.SyntaxTree;

namespace TuskGen.Generators.Tests.Manifests;

/// <summary>The build and the running program find the hash by two ways, over shapes and over records: they must never part.</summary>
public sealed class HashTests
{
    private const string Kinds = """
        #enum Level { low, high }
        #type Point { x: int, y: float = 1 }
        #type File { path: path }
        #type Http { url: uri, retries: int = 3 }
        #type Node { name: string, next: Node? }
        #config App {
            s: string = "a\n=b\u0007", i: int = -5, l: long = 0xFFFFFFFFFF, f: float = 2, d: decimal = 1.50, b: bool = true, t: duration = 90s, z: size = 1.5KB, p: percent = 12.5%
            date: date = "2024-02-29", time: time = "07:05", when: datetime = "2024-01-02T03:04:05.60+02:00", u: uri = "HTTPS://Example.org/%7Ea?b#c", id: uuid = "123E4567-E89B-12D3-A456-426614174000"
            ip: ip = "2001:DB8:0::1", v: version = "1.2.3-beta.1", re: regex = "^a+$", bytes: bytes = "aGVsbG8=", r: range = 1..5, any: any = { a: [1, "x", null], b: 30s, c: [[1, 2]] }, anys: map<string, any> = { a: [[]], b: null }
            level: Level = high, levels: Level[] = [low, high], points: Point[] = [], map: map<string, int> = {}, maps: map<string, Point>, lists: int[][] = [], maybe: string?, gaps: int?[] = []
            target: one_of(File, Http), targets: one_of(File, Http)[], tree: Node, api: secret = @secret("x"), keys: map<string, secret> = {}, hits: int = @metrics("hits", 1), times: time[] = ["01:02"]
            who: string = @env("WHO", "me"), count: int = @env("COUNT", "7") + 1
            nested: map<string, map<string, int>>, deep: map<string, map<string, map<string, Level>>> = {}, gappy: map<string, map<string, int?>>, maybes: map<string, int?>
            strings: map<string, string[]>, rows: map<string, int[][]> = {}, tables: map<string, int>[] = [], hidden: map<string, map<string, secret>> = {}, hides: map<string, secret>[] = []
            loads: map<string, map<string, string>> = { a: { b: @env("WHO", "me") } }, none: map<string, map<string, int>>?, nothing: any = null, maybe_any: any?, any_maybes: map<string, any?> = { a: null }, open: map<string, any> = {}, chosen: map<string, one_of(File, Http)>
        }
        points: [{ x: 1 }, { x: 2, y: 0.25 }]
        map { "a=b": 1, "c:d": 2 }
        maps { one { x: 3 } }
        lists: [[1], [], [2, 3]]
        gaps: [1, null]
        target { kind: "http", url: "http://a" }
        targets: [{ kind: "file", path: "/a" }, { kind: "http", url: "http://b" }]
        tree { name: "a", next { name: "b" } }
        nested { x { y: 1, z: 2 }, empty {} }
        deep { a { b { "c=d": high } } }
        gappy { x { y: 1, z: null } }
        maybes { a: 1, b: null }
        strings { a: ["b", "c"], d: [] }
        rows { a: [[1], [2, 3]] }
        tables: [{ a: 1 }, {}, { b: 2, c: 3 }]
        hidden { a { b: @secret("x") } }
        hides: [{ a: @secret("x") }]
        open { a { b { c: 1 } } }
        chosen { one { kind: "file", path: "/a" } }
        """;

    /// <summary>What the build cannot foresee: their hash is said to be another one, and never said to be the program's.</summary>
    [Theory]
    [InlineData("map<string, map<string, Point>>", "k { a { b { x: 1 } } }")]
    [InlineData("map<string, Point[]>", "k { a: [{ x: 1 }] }")]
    [InlineData("map<string, map<string, Point>>[]", "k: [{ a { b { x: 1 } } }]")]
    [InlineData("map<string, Point>[]", "k: [{ a { x: 1 } }]")]
    [InlineData("map<string, Point?>", "k { a { x: 1 }, b: null }")]
    [InlineData("Point[][]", "k: [[{ x: 1 }]]")]
    public void A_hash_is_exact_only_where_it_is_the_programs(string type, string value)
    {
        SourceFile file = SourceFile.Create(SyntaxTree.Parse($"#type Point {{ x: int }}\n#config App {{ k: {type} }}\n{value}\n", "app.tsk"));
        BoundDocument document = DocumentBinder.Bind(DocumentGroup.Create(file, FileIndex.Create([file])));

        Assert.False(document.HasErrors, string.Join('\n', document.Diagnostics));
        if (EffectiveValues.Of(document, document.Environments[0]).IsExact)
            Assert.Equal(["app *"], Compare([new("app.tsk", file.Tree.Text.Content)]));
    }

    [Fact]
    public void The_programs_hash_is_the_manifests_for_every_kind_of_value()
    {
        List<string> compared = Compare([new("app.tsk", Kinds), new("app.test.tsk", "level: low\nd: 2\n")]);

        Assert.Equal(["app *", "app test"], compared);
    }

    /// <summary>What an operator of the program's own gives, no build knows; secrets and live values do not count.</summary>
    [Fact]
    public void The_programs_hash_is_the_manifests_where_operators_of_its_own_are_secret_live_or_elsewhere()
    {
        const string Operators = "#operator vault(name: string): secret\n#operator rate(): float, phase: live\n#operator slug(text: string): string\n";
        const string Own = """
            namespace Shop;
            public static partial class TuskOperators
            {
                public static partial string Vault(string name) => name;
                public static partial string Slug(string text) => text;
                public static partial System.Threading.Tasks.ValueTask<double> RateAsync(System.Threading.CancellationToken cancellationToken) => new(1);
            }
            """;
        List<string> compared = Compare(
            [new("app.tsk", Operators + "a: 1\nkey: @vault(\"k\")\nrate: @rate()\nname: \"x\"\n"), new("app.test.tsk", "a: 2\n"), new("app.slug.tsk", "name: @slug(\"y\")\n")], Own);

        Assert.Equal(["app *", "app test"], compared);
    }

    [Fact]
    public void The_programs_hash_is_the_manifests_for_documents_without_a_schema()
    {
        List<string> compared = Compare(
        [
            new("app.tsk", "a: 1\nb { c: 2.5, d: [1, 2] }\n[[list]]\nx: 1\ny: 2s\n[[list]]\nx: 1.5\n"),
            new("app.test.tsk", "a: 2.5\nb { c: null, d: [1.5], e: \"new\" }\n"),
        ]);

        Assert.Equal(["app *", "app test"], compared);
    }

    [Fact]
    public void The_programs_hash_is_the_manifests_for_the_documents_of_the_corpus()
    {
        List<KeyValuePair<string, string>> files = [];
        foreach (string corpus in Corpora())
        {
            foreach (string path in Directory.EnumerateFiles(Path.Combine(corpus, "values"), "*.tsk").Order(StringComparer.Ordinal))
            {
                files.Add(new($"V{files.Count}/{Path.GetFileName(path)}", File.ReadAllText(path)));
            }

            foreach (string folder in Directory.EnumerateDirectories(Path.Combine(corpus, "schema")).Order(StringComparer.Ordinal))
            {
                string home = "S" + files.Count;
                files.AddRange(Directory.EnumerateFiles(folder, "*.tsk", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                    .Select(path => KeyValuePair.Create(home + "/" + Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))));
            }
        }

        List<string> compared = Compare(files);

        Assert.True(compared.Count >= 20, string.Join(", ", compared));
    }

    /// <summary>Compares every environment whose hash is exact and that loads without anything from outside.</summary>
    /// <returns>Which were compared.</returns>
    private static List<string> Compare(IReadOnlyList<KeyValuePair<string, string>> files, string code = "")
    {
        FileIndex index = FileIndex.Create([.. files.Select(file => SourceFile.Create(SyntaxTree.Parse(file.Value, file.Key)))]);
        BoundDocument[] documents =
        [
            .. index.Files.Where(file => file.Role == DocumentRole.Base).Select(file => DocumentGroup.Create(file, index)).Where(group => group.HasConfiguration)
                .Select(group => DocumentBinder.Bind(group)).Where(document => !document.HasErrors),
        ];
        HashSet<string> used = [.. documents.SelectMany(document => document.Group.Members).Select(member => member.Path)];
        GeneratorSession session = new GeneratorSession(files.Where(file => used.Contains(file.Key)), BuildProperties.Default.With("RunAnalyzers", "false"), code).Run();
        using MemoryStream image = new();
        var emitted = session.Output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Take(5)));
        image.Position = 0;
        AssemblyLoadContext context = new("hashes", isCollectible: true);
        Dictionary<string, object> programs = new(StringComparer.Ordinal);
        foreach (Type type in context.LoadFromStream(image).GetTypes())
        {
            if (type.Name.EndsWith("Tsk", StringComparison.Ordinal) && type.GetProperty("Document", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is { } document)
            {
                programs.Add((string)document.GetType().GetProperty("Name")!.GetValue(document)!, document);
            }
        }

        List<string> compared = [];
        foreach (BoundDocument document in documents)
        {
            string name = new DocumentNames(document.Group).Name;
            foreach (BoundEnvironment environment in document.Environments)
            {
                EffectiveValues built = EffectiveValues.Of(document, environment);
                if (built.IsExact && Load(programs[name], environment.Name.Length == 0 ? "none-of-them" : environment.Name) is { } hash)
                {
                    Assert.True(hash == built.Hash, $"{document.Group.Document.Base.Path}, environment '{environment.Name}': the program's hash is another one.");
                    compared.Add(name + " " + (environment.Name.Length == 0 ? "*" : environment.Name));
                }
            }
        }

        context.Unload();
        return compared;
    }

    private static string? Load(object document, string environment)
    {
        Type type = document.GetType();
        object inspection = type.GetMethod("Inspect")!.Invoke(document, [environment, TuskContext.ForTests()])!;
        return inspection.GetType().GetProperty("Value")!.GetValue(inspection) is { } value ? (string)type.GetMethod("Hash")!.Invoke(document, [value])! : null;
    }

    private static IEnumerable<string> Corpora() =>
        new[] { Path.Combine(RepositoryRoot.Folder, "tests", "corpus"), Path.Combine(RepositoryRoot.Folder, "..", "shared", "corpus") }.Where(Directory.Exists);
}
