using TuskGen.Conformance.Corpus;
using TuskGen.Syntax;

namespace TuskGen.Conformance.Mends;

/// <summary>A mend is a promise: its edit makes its diagnostic go away, and makes no other.</summary>
public sealed class MendTests
{
    /// <summary>Mends that show what is wrong behind them, each with what that is.</summary>
    private static readonly HashSet<(string Mended, string Shown)> s_shown =
    [
        ("TSK4001", "TSK4002"), // the directive that was meant is not built yet
        ("TSK0048", "TSK4002"), // so it is of one that lacks its `#`
        ("TSK0042", "TSK2015"), // the null that was meant tells no type
    ];

    public static TheoryData<string> Cases => CaseList.Of(corpus => corpus.Files("errors").Concat(corpus.Files("values")));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mend_removes_its_diagnostic_and_brings_no_other(string name)
    {
        Project project = Project.OfFile(CaseList.Path(name));
        Assert.Equal([], Breaches(project));
    }

    [Theory]
    [InlineData("a: $5\n")]
    [InlineData("a: $HOME\n")]
    [InlineData("a: \"${HOME}/x\"\n")]
    [InlineData("a: @HOME\n")]
    [InlineData("debug_mode: @DEBUG_MODE || false\n")]
    [InlineData("a: $nmae\n$name: 1\n")]
    [InlineData("server { port: 1 }\na: server.prot + 1\n")]
    [InlineData("name: 1\nb: nmae + 1\n")]
    [InlineData("@nme(\"x\")\nkey: 1\n")]
    [InlineData("a: env(\"X\", 1)\n")]
    [InlineData("a: @evn(\"X\", 1)\n")]
    [InlineData("a: yes\n")]
    [InlineData("base: 3\na: base-1\n")]
    [InlineData("[a]\n  b: 1\n\nc: 2\n")]
    [InlineData("#environment staging\na: 1\n")]
    [InlineData("#namespace 1Shop..x\na: 1\n")]
    [InlineData("#language 1\n# why\na: 1\n")]
    [InlineData("a: 1 // why\n")]
    [InlineData("a: 07\nb: 10mb\nc: .5\nd: 5.\ne: 2024-01-02\nf: 12:30\ng: 10.0.0.1\n")]
    [InlineData("2xx: 1\n")]
    [InlineData("a: #fff\n")]
    [InlineData("a: [\"x\", #fff\n]\n")]
    [InlineData("a:\n  [1, 2]\n")]
    [InlineData("a: 1\n  b: 2\n")]
    [InlineData("a:\n    b: 1\n  c: 2\n")]
    [InlineData("a:\n    b: 1\n\tc: 2\n")]
    [InlineData("#type Foo\n{\n}\n")]
    [InlineData("a: 5 -1\nb: 7%3\n")]
    [InlineData("a: 1\u00A0\n")]
    [InlineData("a: \"${x\"\n")]
    [InlineData("a: 1\n}\n")]
    [InlineData("[[a]\nx: 1\n")]
    [InlineData("ports:\n  - 1\n  -2\n  - 3\n")]
    [InlineData("---\na: 1\n")]
    [InlineData("a: 1\n---\nb: 1\n...\n")]
    [InlineData("list:\n  - a: 1\n  b: 2\n")]
    [InlineData("a:\n\tb: 1\n  c: 2\n")]
    [InlineData("a: [1 2 3]\nb: [1;2]\nc: {x: 1 y: 2}\nd: @env(\"X\" \"d\")\n")]
    [InlineData("a: 5 %\nb: 1h 30m\nc: 10.0.0.1:80\nd: localhost:80\ne: z\"\nf: \"z\"\"\ng: red \"z\"\n")]
    [InlineData("b { x: 1 }\n}}\n")]
    [InlineData("export a: 1\nlet b = 1\nconst c = 1\n")]
    [InlineData("type Foo {\n  x: int\n}\nok: 1\n")]
    [InlineData("a: 1\nb: 2\nc: a ++ b\n")]
    [InlineData("---\n{\n  a: 1\n}\n")]
    [InlineData("xs:\n  -1\n  -2\n")]
    [InlineData("xs:\n  - 1\n  * 2\n  + 3\n")]
    [InlineData("a: !!str x\nb: &x 1\nc: |\n  text\n  more\n")]
    [InlineData("ports: (\n  1,\n  2\n]\n")]
    [InlineData("ports {\n  1,\n  2\n]\n")]
    [InlineData("[x]]\na: 1\n")]
    [InlineData("[[x]]\na: 1\n[x]]\na: 2\n")]
    [InlineData("[x]\na: 1\ny]\na: 2\n")]
    [InlineData("x:\n  a: 1\n [y]\na: 2\n")]
    [InlineData("xs:\n  - 1\n - 2\n - 3\n  - 4\n")]
    [InlineData("name \"shop\"\ngreeting: \"Hello, ${name}\"\ntitle: name + \"!\"\n")]
    [InlineData("text \"\"\"\n  some,\n  more.\n  \"\"\"\na: \"\"\nmore\n\"\"\"\n")]
    [InlineData("a: {1, 2}\nb: \"x\"[\nc: .50%\n")]
    [InlineData("a: 1\rb: 2\rc: 3\r")]
    [InlineData("a: \u201Cx\u201D\nb: 'it's'\nc: \"say \"\"hi\"\"\"\nkey with space: 1\n; why\n")]
    [InlineData("a: 1979-05-27T07:32:00Z\nb: 'x' . 'y'\nc: 1 <> 2\nd: 1 === 1\ne: 1 !== 2\nf: 30m 1h\n")]
    public void So_does_each_of_these(string text)
    {
        Project project = Project.OfText("app.tsk", text);
        Assert.Contains(All(project), diagnostic => diagnostic.Mend is not null);
        Assert.Equal([], Breaches(project));
    }

    private static IEnumerable<string> Breaches(Project project)
    {
        (string path, string text) = (project.Files[0].Path, project.Files[0].Tree.Text.Content);
        Dictionary<string, int> before = Count(project);
        foreach (TuskDiagnostic diagnostic in All(project).Where(diagnostic => diagnostic.Mend is not null))
        {
            string mended = TextEdits.Apply(text, diagnostic.Mend!.Edits);
            Dictionary<string, int> after = Count(Project.OfText(path, mended));
            if (after.GetValueOrDefault(diagnostic.Id) >= before[diagnostic.Id])
            {
                yield return "stays: " + diagnostic + "\n" + mended;
            }

            foreach (string id in after.Keys.Where(id => after[id] > before.GetValueOrDefault(id) && !s_shown.Contains((diagnostic.Id, id))))
            {
                yield return "brings " + id + ": " + diagnostic + "\n" + mended;
            }
        }
    }

    private static Dictionary<string, int> Count(Project project) => All(project).CountBy(diagnostic => diagnostic.Id).ToDictionary();

    /// <summary>What is said of the project, each thing once.</summary>
    private static IEnumerable<TuskDiagnostic> All(Project project) =>
        project.Documents.SelectMany(document => document.Diagnostics).Concat(project.Files.SelectMany(file => file.Diagnostics)).DistinctBy(diagnostic => diagnostic.ToString());
}
