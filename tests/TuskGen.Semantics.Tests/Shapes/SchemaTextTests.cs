using CsCheck;
using TuskGen.Semantics.Tests.Layers;
using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Shapes;

/// <summary>What is inferred for a document, written as a schema, declares that document.</summary>
public sealed class SchemaTextTests
{
    [Fact]
    public void The_inferred_schema_accepts_its_own_document() =>
        Gen.Select(LayerGenerator.Layer(isAppending: false), LayerGenerator.Layer(isAppending: false)).ForAll(
            static (layer, overlay) => Check(("app.tsk", layer.ToFile()), ("app.production.tsk", overlay.ToFile())), times: 300);

    [Theory]
    [InlineData("key: @secret(\"k\")\nport: @env(\"PORT\", 80)\nhost: @hostname()\nstarted: @now()")]
    [InlineData("users: @query(\"select 1\")\nt { users: @query(\"select 1\"), a: 1 }\nn: @learn(\"k\", 5s)")]
    [InlineData("## What it is.\n## In two lines.\n@name(\"Other\")\na: 1\n@deprecated(\"use a\")\nb: 2\n@deprecated\nc: 3")]
    [InlineData("\"a key\": 1\n\"$x\" { \"1.2\": 3s }\n80: \"x\"")]
    [InlineData("a: []\nb: null\nc { }\nd: [null, 1]\ne: [[1], [2, 3]]\nf: [[]]")]
    [InlineData("admin { config { z: 1 } }\nconfig { a: 1 }\ntsk { b: 2 }")]
    [InlineData("x: 9223372036854775807\ny: 1\nversion: \"1.10\"\nmixed: [1, { a: 2 }]")]
    [InlineData("#directive audit { note: string }\n#audit orders { note: \"x\" }\na: 1")]
    public void It_accepts_what_is_computed_named_or_empty(string text) => Check(("app.tsk", text));

    [Fact]
    public void It_reads_as_a_person_would_write_it() => Assert.Equal(
        """
        #config App {
            ## The shop's name.
            name: string
            server: AppServer
            upstreams: AppUpstreams[]
            token: secret
        }

        #type AppServer {
            port: int
            timeout: duration?
        }

        #type AppUpstreams {
            url: string
        }

        """,
        SchemaText.Of(TestProject.Bind("## The shop's name.\nname: \"shop\"\nserver { port: 80 }\nupstreams: [{ url: \"a\" }]\ntoken: @secret(\"t\")", "app.tsk", ("app.production.tsk",
            "server { timeout: 3s }"))));

    private static void Check(params (string Path, string Text)[] files)
    {
        BoundDocument inferred = TestProject.Bind(files[0].Text, files[0].Path, files[1..]);
        Assert.DoesNotContain(Problems(inferred), static problem => problem.Contains(": error ", StringComparison.Ordinal));
        string schema = SchemaText.Of(inferred);
        BoundDocument declared = TestProject.Bind(files[0].Text, files[0].Path, [.. files[1..], ("app.schema.tsk", schema)]);

        Assert.True(!Problems(declared).Except(Problems(inferred)).Any(), string.Join("\n", Problems(declared)) + "\n" + schema + "\n" + string.Join("\n--\n", files.Select(static file => file.Text)));
        Assert.Equal(inferred.Environments.Select(static one => one.Name), declared.Environments.Select(static one => one.Name));
        foreach ((BoundEnvironment before, BoundEnvironment after) in inferred.Environments.Zip(declared.Environments))
            Assert.Equal(Show(before.Root), Show(after.Root));

        Assert.Equal(Show(inferred.Shape, new DocumentTypes("App", inferred.Shape)), Show(declared.Shape, new DocumentTypes("App", declared.Shape)));
    }

    private static string[] Problems(BoundDocument document) => [.. document.Diagnostics.Where(static found => found.Severity != Severity.Hint).Select(static found => found.ToString())];

    /// <summary>Values without the keys that are null, since a declared key is there also where no layer sets it.</summary>
    private static string Show(BoundValue value) => value switch
    {
        BoundTable table => "{" + string.Join(", ",
            table.Entries.Where(static entry => entry.Value.Constant is not TuskNull).Select(static entry => entry.Key + ": " + Show(entry.Value)).Order(StringComparer.Ordinal)) + "}",
        BoundList list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        // An integer where other layers have floats is one too, once it is declared.
        BoundConstant { Value: TuskInteger number } => number.Value + ".0",
        _ => TestProject.Show(value),
    };

    /// <summary>The C# that a shape becomes: names and types.</summary>
    private static string Show(TableShape table, DocumentTypes types) => string.Join(", ", table.Properties.Select(property =>
    {
        string type = property.Shape.TypeText, name = PropertyNames.Of(property);
        if (property.Shape.Table is { } inner && property.Shape is not SecretShape)
        {
            string record = inner.Declaration?.Name ?? types.RecordOf(property);
            type = type.Replace(inner.Declaration is null ? "table" : inner.Declaration.Name, record + "(" + Show(inner, types) + ")", StringComparison.Ordinal);
        }

        return name + ": " + type + (property.IsOptional ? "?" : "");
    }));
}
