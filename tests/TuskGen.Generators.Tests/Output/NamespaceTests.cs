using Microsoft.CodeAnalysis;
using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Generators.Tests.Output;

public sealed class NamespaceTests
{
    [Theory]
    [InlineData("app.tsk", "port: 1", "Shop.AppConfig")]
    [InlineData("cfg/app.tsk", "port: 1", "Shop.cfg.AppConfig")]
    [InlineData("cfg/shop-front/app.tsk", "port: 1", "Shop.cfg.shop_front.AppConfig")]
    [InlineData("my folder/sub.dir/app.tsk", "port: 1", "Shop.my_folder.sub.dir.AppConfig")]
    [InlineData("2024/Été/class/app.tsk", "port: 1", "Shop._2024.Été.class.AppConfig")]
    [InlineData("../Shared/app.tsk", "port: 1", "Shop.Shared.AppConfig")]
    [InlineData("cfg/app.tsk", "#namespace Acme.Settings\nport: 1", "Acme.Settings.AppConfig")]
    public void A_document_stands_in_the_namespace_of_its_folder_or_in_its_own(string path, string text, string expected)
    {
        GeneratorSession session = new GeneratorSession(path, text).Run();

        Assert.NotNull(session.Output.GetTypeByMetadataName(expected));
        Assert.Empty(session.CompilerErrors());
    }

    [Fact]
    public void A_document_from_outside_of_the_project_is_a_document_of_the_project()
    {
        GeneratorSession session = new GeneratorSession("../Shared/app.tsk", "port: 1").Run();

        Assert.Single(session.Output.GetSymbolsWithName("AppConfig"));
        Assert.Empty(session.CompilerErrors());
        Assert.All(session.Sources.Values, source => Assert.DoesNotContain(BuildProperties.Folder, source, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_documents_of_one_name_in_two_folders_have_their_folder_in_front()
    {
        GeneratorSession session = new GeneratorSession([new("web/app.tsk", "port: 1"), new("jobs/app.tsk", "every: 5m")]).Run();

        Assert.Null(session.Result.Exception);
        Assert.Equal(4, session.Sources.Count);
        Assert.NotNull(session.Output.GetSymbolsWithName("WebAppConfig").SingleOrDefault());
        Assert.NotNull(session.Output.GetSymbolsWithName("JobsAppConfig").SingleOrDefault());
        Assert.Empty(session.CompilerErrors());
    }

    [Fact]
    public void Documents_whose_paths_differ_in_a_sign_only_have_outputs_of_their_own()
    {
        GeneratorSession session = new GeneratorSession([new("a/b.tsk", "x: 1"), new("a_b.tsk", "x: 2"), new("a.b/b.tsk", "x: 3")]).Run();

        Assert.Null(session.Result.Exception);
        Assert.Equal(6, session.Sources.Count);
        Assert.Empty(session.CompilerErrors());
    }

    [Fact]
    public void Types_are_internal_where_the_project_says_so()
    {
        GeneratorSession session = new GeneratorSession([new("app.tsk", "port: 1")], BuildProperties.Default.With("TuskGenAccessibility", "internal")).Run();

        Assert.Equal(Accessibility.Internal, session.Output.GetTypeByMetadataName("Shop.AppConfig")!.DeclaredAccessibility);
        Assert.Empty(session.CompilerErrors());
    }

    [Fact]
    public void A_project_without_a_root_namespace_gets_global_types()
    {
        GeneratorSession session = new GeneratorSession([new("app.tsk", "port: 1")], BuildProperties.Default.With("RootNamespace", "")).Run();

        Assert.NotNull(session.Output.GetTypeByMetadataName("AppConfig"));
        Assert.Empty(session.CompilerErrors());
    }
}
