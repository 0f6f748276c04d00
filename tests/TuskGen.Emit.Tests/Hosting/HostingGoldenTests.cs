namespace TuskGen.Emit.Tests;

public class HostingGoldenTests
{
    public static TheoryData<string> Cases => GoldenTests.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_becomes_exactly_this_code_for_hosts(string name)
    {
        string text = TuskProject.EmitHosting(GoldenTests.Files(name));
        string path = Path.Combine(GoldenTests.Folder, name, "hosting.g.cs");
        if (Environment.GetEnvironmentVariable("TUSKGEN_UPDATE") == "1")
            File.WriteAllText(path, text);

        Assert.True(File.Exists(path), $"{name}/hosting.g.cs is missing; run with TUSKGEN_UPDATE=1.");
        Assert.Equal(File.ReadAllText(path), text);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_code_for_hosts_compiles_without_a_warning(string name) =>
        Assert.Empty(CSharpProject.Problems([.. TuskProject.Emit(GoldenTests.Files(name)), .. GoldenTests.Own(name), TuskProject.EmitHosting(GoldenTests.Files(name))]));

    [Fact]
    public void No_value_of_a_document_is_in_its_code_for_hosts() => Assert.Equal(
        TuskProject.EmitHosting(("app.tsk", "[server]\nport = 1\n")), TuskProject.EmitHosting(("app.tsk", "# more\n[server]\nport = 2\n")));

    [Fact]
    public void A_table_in_an_optional_one_is_null_where_that_is() => Assert.Contains(
        "tables.Add<global::Shop.AppAB>(\"a:b\", static config => config.A?.B);",
        TuskProject.EmitHosting(("app.tsk", "x: 1\n"), ("app.production.tsk", "[a.b]\ny = 1\n")),
        StringComparison.Ordinal);
}
