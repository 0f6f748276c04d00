using Microsoft.CodeAnalysis;
using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Generators.Tests.Output;

/// <summary>Operators that documents declare, in a project.</summary>
public sealed class OperatorTests
{
    private const string App = "\n## As an address.\n#operator slug(text: string): string\n\npage: @slug(\"A\")\n";

    private const string Own = "namespace Shop { public static partial class TuskOperators { public static partial string Slug(string text) => text; } }";

    [Fact]
    public void A_method_that_nobody_wrote_is_an_error_at_the_documents_line()
    {
        GeneratorSession session = new GeneratorSession("app.tsk", App).Run();

        Diagnostic error = Assert.Single(session.CompilerErrors());
        FileLinePositionSpan place = error.Location.GetMappedLineSpan();
        Assert.Equal(("CS8795", "/project/app.tsk", 2, 10), (error.Id, place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Fact]
    public void A_build_that_maps_sources_names_no_folder_of_the_machine()
    {
        GeneratorSession session = new GeneratorSession([new("app.tsk", App)], BuildProperties.Default.With("DeterministicSourcePaths", "true")).Run();

        Assert.Equal("app.tsk", Assert.Single(session.CompilerErrors()).Location.GetMappedLineSpan().Path);
        Assert.DoesNotContain(session.Sources.Values, static text => text.Contains("/project", StringComparison.Ordinal));
    }

    [Fact]
    public void A_method_that_is_there_is_all_that_is_needed() =>
        Assert.Empty(new GeneratorSession([new("app.tsk", App)], code: Own).Run().CompilerErrors());

    [Fact]
    public void Documents_that_use_one_schema_share_its_methods()
    {
        GeneratorSession session = new GeneratorSession(
            [new("ops.schema.tsk", "#operator slug(text: string): string\n"),
                new("a.tsk", "#use \"ops.schema.tsk\"\nx: @slug(\"a\")\n"), new("b.tsk", "#use \"ops.schema.tsk\"\nx: @slug(\"b\")\n")], code: Own).Run();

        Assert.Empty(session.Result.Diagnostics);
        Assert.Empty(session.CompilerErrors());
        Assert.Single(session.Sources.Keys, static name => name.EndsWith(".operators.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_files_whose_operators_would_be_one_method_are_told_so()
    {
        GeneratorSession session = new GeneratorSession(
            [new("a.tsk", "#operator slug(text: string): string\nx: @slug(\"a\")\n"), new("b.tsk", "#operator slug(text: string): string\nx: @slug(\"b\")\n")], code: Own).Run();

        Assert.Contains(session.Result.Diagnostics, static error => error.Id == "TSK1025" && error.GetMessage().Contains("@name", StringComparison.Ordinal));
    }

    /// <summary>A line above an operator moves it and nothing else; a value touches no operator.</summary>
    [Fact]
    public void An_edit_runs_what_it_concerns()
    {
        GeneratorSession session = new GeneratorSession([new("app.tsk", App), new("other.tsk", "x: 1\n")], code: Own).Run();
        Assert.DoesNotContain("Operators", session.Sources["other.g.cs"], StringComparison.Ordinal);

        Assert.Equal(["app.g.cs"], session.Edit("app.tsk", static text => text.Replace("\"A\"", "\"B\"", StringComparison.Ordinal)).Run().Changed);
        Assert.Equal(["app.map.g.cs", "app.operators.g.cs"], session.Edit("app.tsk", static text => "# A comment.\n" + text).Run().Changed);
    }
}
