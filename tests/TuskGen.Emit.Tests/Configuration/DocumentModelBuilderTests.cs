using System.Globalization;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Emit.Tests;

public class DocumentModelBuilderTests
{
    private const string Text = "name: \"shop\"\n[server]\nport: 8080\n";

    private static DocumentModel Model(params (string Path, string Text)[] files) => DocumentModelBuilder.Build(TuskProject.Bind(files), TuskProject.Options);

    private static PositionMapModel Map(params (string Path, string Text)[] files) => DocumentModelBuilder.BuildPositions(TuskProject.Bind(files), TuskProject.Options);

    [Fact]
    public void The_same_document_gives_an_equal_model()
    {
        (string, string)[] files = [.. GoldenTests.Files("shop")];
        Assert.Equal(Model(files), Model(files));
        Assert.Equal(Model(files).GetHashCode(), Model(files).GetHashCode());
        Assert.Equal(Map(files), Map(files));
    }

    [Theory]
    [InlineData("# why\n" + Text)]
    [InlineData("name: \"shop\"   # a comment\n[server]\n\nport:    8080\n")]
    public void Where_things_stand_is_no_part_of_the_model_of_the_types(string text)
    {
        Assert.Equal(Model(("app.tsk", Text)), Model(("app.tsk", text)));
        Assert.Equal(TuskProject.Emit(("app.tsk", Text))[0], TuskProject.Emit(("app.tsk", text))[0]);
    }

    [Fact]
    public void A_moved_line_changes_the_map() => Assert.NotEqual(Map(("app.tsk", Text)), Map(("app.tsk", "# why\n" + Text)));

    [Fact]
    public void A_changed_value_changes_the_model() => Assert.NotEqual(Model(("app.tsk", Text)), Model(("app.tsk", Text.Replace("8080", "8081", StringComparison.Ordinal))));

    [Theory]
    [InlineData("bad: @nonsense(1)")]
    [InlineData("bad: missing_key + 1")]
    [InlineData("bad: [1, @nonsense(2)]")]
    [InlineData("bad: 10.0.0.1")]
    [InlineData("bad: \"unclosed")]
    [InlineData("port: 1")]
    public void A_broken_document_gives_the_types_that_can_be_made(string broken)
    {
        string[] emitted = TuskProject.Emit(("app.tsk", Text + broken + "\n"));
        Assert.Empty(CSharpProject.Problems([.. emitted, "class User { int Port = Shop.AppConfig.Load().Server.Port; string Name = Shop.AppConfig.Load().Name; }"]));
        Assert.DoesNotContain("nonsense", emitted[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_within_a_list_of_tables_costs_no_key_that_another_element_tells_the_type_of()
    {
        (string, string) file = ("app.tsk", "[[up]]\nurl: \"a\"\nbad: 1\nworse: @nonsense()\n[[up]]\nurl: \"b\"\nbad: @nonsense()\nworse: @nonsense()\n");
        Assert.Equal(["url", "bad"], Model(file).Records[1].Properties.Select(static property => property.Key));
        Assert.Empty(CSharpProject.Problems(TuskProject.Emit(file)));
    }

    /// <summary>Each kind of property has its own code for a value that is wrong; all of it compiles, with the type that the base tells.</summary>
    [Theory]
    [InlineData("x: 1", "public required int X ")]
    [InlineData("x: \"a\"", "public required string X ")]
    [InlineData("x: @env(\"X\", 1)", "public required int X ")]
    [InlineData("x: [1, 2]", "public required global::TuskGen.TuskList<int> X ")]
    [InlineData("x: [@env(\"X\", 1)]", "public required global::TuskGen.TuskList<int> X ")]
    [InlineData("x: @split(@env(\"X\", \"a\"), \",\")", "public required global::TuskGen.TuskList<string> X ")]
    [InlineData("x: [[1], [2]]", "public required global::TuskGen.TuskList<global::TuskGen.TuskList<int>> X ")]
    [InlineData("x: [{ a: 1 }]", "public required global::TuskGen.TuskList<global::Shop.AppX> X ")]
    [InlineData("x: [[{ a: 1 }]]", "public required global::TuskGen.TuskList<global::TuskGen.TuskList<global::Shop.AppX>> X ")]
    [InlineData("x: [1, \"a\"]", "public required global::TuskGen.TuskList<global::TuskGen.TuskValue> X ")]
    [InlineData("x: @secret(\"s\")", "public required global::TuskGen.Secret<string> X ")]
    [InlineData("x: @query(\"select 1\")", "public required global::TuskGen.LiveValue<global::TuskGen.TuskValue> X ")]
    public void A_key_that_an_overlay_breaks_keeps_the_type_of_the_base(string text, string expected)
    {
        foreach (string broken in new[] { "x: @nope()", "x: 44O3", "x: @env(\"X", "x: [@nope()]", "x = " })
        {
            string[] emitted = TuskProject.Emit(("app.tsk", text), ("app.broken.tsk", broken), ("app.fine.tsk", "y: 1"), ("app.null.tsk", "y: 2"));
            Assert.Contains(expected, emitted[0], StringComparison.Ordinal);
            Assert.Empty(CSharpProject.Problems(emitted));

            emitted = TuskProject.Emit(("app.tsk", text), ("app.broken.tsk", broken), ("app.null.tsk", "x: null"));
            Assert.Contains(expected.Replace(" X ", "? X ", StringComparison.Ordinal).Replace("required ", "", StringComparison.Ordinal), emitted[0], StringComparison.Ordinal);
            Assert.Empty(CSharpProject.Problems(emitted));
        }
    }

    [Theory]
    [InlineData("s { p: 80, q: 1 }", "s { p: @nope() }")]
    [InlineData("s { p: 80, q: 1 }", "s: 5")]
    [InlineData("s { p: @nope() }", "s { p: 80, q: 1 }")]
    [InlineData("s { t { p: 80 } }", "s { t { p: [1,,2] } }")]
    public void Tables_and_their_keys_stay_where_one_layer_is_wrong(string text, string overlay)
    {
        string[] emitted = TuskProject.Emit(("app.tsk", text), ("app.production.tsk", overlay));
        Assert.Contains("public required int P ", emitted[0], StringComparison.Ordinal);
        Assert.Contains(" S { get; init; }", emitted[0], StringComparison.Ordinal);
        Assert.Empty(CSharpProject.Problems(emitted));
    }

    [Theory]
    [InlineData("a: 1", "a: \"x\"", "int A ")]
    [InlineData("a: [1]", "a: [\"x\"]", "TuskList<int> A ")]
    [InlineData("a: [1]", "a: 1", "TuskList<int> A ")]
    [InlineData("a: []", "a: 1", "TuskList<global::TuskGen.TuskValue> A ")]
    [InlineData("a: 1", "a: []", "int A ")]
    [InlineData("a: 1", "a: @query(\"select 1\")", "int A ")]
    [InlineData("#environments production, test\na: 1", "a: \"x\"", "int A ")]
    [InlineData("#environments production, test\na: [{ b: 1 }]", "a: 5", "TuskList<global::Shop.AppA> A ")]
    public void Where_layers_disagree_the_farther_one_tells_the_type(string text, string overlay, string expected)
    {
        string[] emitted = TuskProject.Emit(("app.tsk", text), ("app.production.tsk", overlay), ("app.test.tsk", overlay));
        Assert.Contains(expected, emitted[0], StringComparison.Ordinal);
        Assert.Empty(CSharpProject.Problems(emitted));
    }

    [Theory]
    [InlineData("x: @nope()\ny: 1")]
    [InlineData("x: [@nope()]\ny: 1")]
    [InlineData("x: 1 + nope\ny: 1")]
    public void A_key_that_is_wrong_in_its_only_layer_has_no_property(string text) =>
        Assert.Equal(["y"], Model(("app.tsk", text)).Root.Properties.Select(static property => property.Key));

    [Fact]
    public void An_empty_document_is_a_type_all_the_same() => Assert.Empty(CSharpProject.Problems(TuskProject.Emit(("app.tsk", ""))));

    [Fact]
    public void A_section_stands_in_front_of_every_key()
    {
        string types = TuskProject.Emit(("app.tsk", "#section worker.jobs\n" + Text))[0];
        Assert.Contains("Port = \"worker:jobs:server:port\"", types, StringComparison.Ordinal);
        Assert.Contains("Name = \"worker:jobs:name\"", types, StringComparison.Ordinal);
        Assert.Empty(CSharpProject.Problems(types));
    }

    [Theory]
    [InlineData("app.tsk", "", "Shop", "app")]
    [InlineData("config/app.tsk", "", "Shop.config", "config.app")]
    [InlineData("/home/me/shop/Config/app.tsk", "/home/me/shop", "Shop.Config", null)]
    [InlineData("/home/me/shop/my-config/app.tsk", "/home/me/shop/", "Shop.my_config", "my-config.app")]
    [InlineData("/elsewhere/app.tsk", "/home/me/shop", "Shop", null)]
    public void Namespace_and_outputs_are_named_by_the_path_in_the_project(string path, string project, string expected, string? hint)
    {
        DocumentModel model = DocumentModelBuilder.Build(TuskProject.Bind((path, Text)), new DocumentModelOptions("Shop", project, IsPublic: true));
        Assert.Equal(expected, model.Namespace);
        if (hint is not null)
            Assert.Equal(hint, model.HintName);
    }

    [Fact]
    public void No_output_names_a_folder_of_the_machine()
    {
        DocumentModelOptions options = new("Shop", "/home/me/shop", IsPublic: true);
        Assert.All(TuskProject.Emit(TuskProject.Bind(("/home/me/shop/Config/app.tsk", Text)), options), static text => Assert.DoesNotContain("/home", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_documents_of_one_name_get_their_folders_in_front_and_outputs_of_their_own()
    {
        SourceFile[] sources = [Source("a/app.tsk"), Source("b/app.tsk"), Source("A.b/app.tsk")];
        FileIndex index = FileIndex.Create(sources);
        DocumentModel[] models = [.. sources.Select(source => DocumentModelBuilder.Build(DocumentBinder.Bind(DocumentGroup.Create(source, index)), TuskProject.Options))];
        Assert.Equal(["AAppConfig", "BAppConfig", "ABAppConfig"], models.Select(static model => model.Root.Name));
        Assert.Equal(3, models.Select(static model => model.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(CSharpProject.Problems(models.Select(TypesEmitter.Emit)));

        static SourceFile Source(string path) => SourceFile.Create(SyntaxTree.Parse(Text, path));
    }

    [Fact]
    public void Types_can_be_internal_and_without_a_namespace()
    {
        DocumentModelOptions options = new("", "", IsPublic: false);
        string[] emitted = TuskProject.Emit(TuskProject.Bind(("app.tsk", Text)), options);
        Assert.Empty(CSharpProject.Problems(emitted));
        Assert.Contains("internal sealed partial record AppConfig", emitted[0], StringComparison.Ordinal);
        Assert.DoesNotContain("namespace", emitted[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_collide_still_compile() =>
        Assert.Empty(CSharpProject.Problems(TuskProject.Emit(("app.tsk", "max_size: 1\nmax-size: 2\nMAX_SIZE: 3\na_b { x: 1 }\na { b { y: 1 } }\n"))));

    [Fact]
    public void The_same_text_comes_out_in_every_culture()
    {
        (string, string)[] files = [.. GoldenTests.Files("shop")];
        string[] expected = TuskProject.Emit(files);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "tr-TR", "fa-IR", "de-DE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, TuskProject.Emit(files));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Ten_thousand_keys_compile_as_one_method_a_table()
    {
        string text = string.Concat(Enumerable.Range(0, 200).Select(static table => $"[table{table}]\n" + string.Concat(Enumerable.Range(0, 50).Select(key => $"key{key}: {table * key}\n"))));
        string[] emitted = TuskProject.Emit(("app.tsk", text));
        Assert.Empty(CSharpProject.Problems(emitted));
        Assert.Contains("BuildAppTable199(", emitted[0], StringComparison.Ordinal);
        Assert.DoesNotContain(".Add(", emitted[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_key_and_a_deprecated_one_keep_to_what_the_document_says()
    {
        string[] emitted = TuskProject.Emit(("app.tsk", "@name(\"Listen\")\nport: 1\n@deprecated(\"use port\")\nold: \"x\"\n"));
        Assert.Contains("int Listen { get; init; }", emitted[0], StringComparison.Ordinal);
        Assert.Contains("[global::System.Obsolete(\"use port\")]", emitted[0], StringComparison.Ordinal);
        Assert.Empty(CSharpProject.Problems(emitted));
    }
}
