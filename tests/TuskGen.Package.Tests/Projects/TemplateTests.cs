using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class TemplateTests
{
    private const string Program = "using Shop;\nvar config = AppConfig.Load();\nConsole.WriteLine(Counters.Describe(config));\nConsole.WriteLine(Counters.Hits.Length);\n";
    private const string Schema = "## Something that is counted.\n#directive counter {\n    unit: string(min: 1)\n    every: duration\n    limit: setting int(1..) = 100\n}\n";
    private const string App = "#counter hits {\n    unit: \"\\\"page\\\" */\"\n    every: 5m\n}\n\n#counter misses {\n    unit: \"page\"\n    every: 1h\n}\n";

    private const string Template = """
        namespace {{ directive.namespace }};

        /// <summary>{{ directive.doc | xml }}</summary>
        public static class Counters
        {
        {{~ for use in uses ~}}
            public const string {{ use.property }} = {{ use.values.unit | csharp_string }};
        {{~ end ~}}

            public static string Describe({{ uses[0].document.config_type }} config) =>
                string.Join("; ", new string[]
                {
        {{~ for use in uses ~}}
                    $"{{ "{" }}{{ use.property }}} {({{ use.csharp.every }}).TotalSeconds} {config.{{ use.property_path }}.Limit}",
        {{~ end ~}}
                });
        }

        """;

    [Fact]
    public void A_directive_and_a_template_as_text_files_alone_are_typed_checked_and_run()
    {
        NewProject project = NewProject.Console(Program, "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write("app.schema.tsk", Schema).Write("app.tsk", App).Write("app.staging.tsk", "#counter hits {\n    limit: 7\n}\n").Write("templates/counter.cs.sbn", Template);

        Assert.Contains("0 Warning(s)", project.Build().Succeeds().Text, StringComparison.Ordinal);
        Assert.Equal("\"page\" */ 300 100; page 3600 100\n9", project.Start().Succeeds().Text.ReplaceLineEndings("\n").Trim());
        Assert.Equal("\"page\" */ 300 7; page 3600 100\n9", project.Start(("DOTNET_ENVIRONMENT", "Staging")).Succeeds().Text.ReplaceLineEndings("\n").Trim());

        Assert.Contains(
            "app.tsk(3,12): error TSK", Assert.Single(project.Write("app.tsk", App.Replace("5m", "5", StringComparison.Ordinal)).Build().Fails().Errors), StringComparison.Ordinal);
        Assert.Contains(
            "app.staging.tsk(2,12): error TSK", Assert.Single(project.Write("app.tsk", App).Write("app.staging.tsk", "#counter hits {\n    limit: 0\n}\n").Build().Fails().Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ use.values.unit |", "{{ use.values.unit || |", "TSK4020")]
    [InlineData("use.values.unit", "use.values.units", "TSK4021")]
    [InlineData("use.values.unit", "'x' * 9999999", "TSK4022")]
    public void A_broken_template_is_one_error_at_its_line_beside_what_misses_its_code(string before, string after, string rule)
    {
        NewProject project = NewProject.Console("using Shop;\nConsole.WriteLine(AppConfig.Load().Counter.Hits.Unit);\n")
            .Write("app.schema.tsk", Schema).Write("app.tsk", App).Write("templates/counter.cs.sbn", Template.Replace(before, after, StringComparison.Ordinal));

        Assert.Matches("templates/counter\\.cs\\.sbn\\(7,\\d+\\): error " + rule + ": ", Assert.Single(project.Build().Fails().Errors).Replace('\\', '/'));
        Assert.Single(project.Build("-p:RunAnalyzers=false").Fails().Errors);
        project.Write("templates/counter.cs.sbn", Template).Build().Succeeds();
        Assert.Equal("\"page\" */", project.Start().Succeeds().Text.Trim());
    }

    [Fact]
    public void Without_the_engine_a_template_is_an_error_that_names_it_and_a_project_without_one_builds()
    {
        const string Removed = "<Project><Target Name=\"RemoveEngine\" BeforeTargets=\"CoreCompile\"><ItemGroup>"
            + "<Analyzer Remove=\"@(Analyzer)\" Condition=\"'%(Filename)' == 'Scriban.Signed'\" /></ItemGroup></Target></Project>";
        NewProject project = NewProject.Console("using Shop;\nConsole.WriteLine(AppConfig.Load().Counter.Hits.Unit);\n")
            .Write("Directory.Build.targets", Removed).Write("app.schema.tsk", Schema).Write("app.tsk", App);
        project.Build().Succeeds();

        string error = Assert.Single(project.Write("counter.cs.sbn", Template).Build().Fails().Errors);

        Assert.Contains("error TSK9002: TuskGen's assembly Scriban.Signed did not load", error, StringComparison.Ordinal);
        Assert.Contains("from templates", error, StringComparison.Ordinal);
    }
}
