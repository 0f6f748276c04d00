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
    public void An_error_within_a_list_of_tables_costs_its_key_alone()
    {
        DocumentModel model = Model(("app.tsk", "[[up]]\nurl: \"a\"\nbad: 1\n[[up]]\nurl: \"b\"\nbad: @nonsense()\n"));
        Assert.Equal(["url"], model.Records[1].Properties.Select(static property => property.Key));
    }

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
    [InlineData("/home/me/shop/my-config/app.tsk", "/home/me/shop/", "Shop.MyConfig", "my-config.app")]
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
