using System.Text;
using Microsoft.CodeAnalysis;
using TuskGen.Analyzers.Tests.Harness;

namespace TuskGen.Analyzers.Tests.Documents;

public sealed class DocumentAnalyzerTests
{
    private const string Clean = "name: \"shop\"\n[server]\nport = 8080\n";

    [Fact]
    public void A_document_without_fault_is_silent() => Assert.Empty(Project.Of("app.tsk", Clean).Report());

    [Fact]
    public void A_fault_is_shown_at_its_line_and_column_of_the_document()
    {
        Diagnostic found = Assert.Single(Project.Of("cfg/app.tsk", "name: \"shop\"\n  \n[server]\nport = @nowhere()\n").Analyze());

        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.StartsWith("TSK3", found.Id, StringComparison.Ordinal);
        FileLinePositionSpan place = found.Location.GetLineSpan();
        Assert.Equal((Project.Folder + "cfg/app.tsk", 3, 7), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Contains("nowhere", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_place_that_a_fault_speaks_of_is_an_additional_location()
    {
        Diagnostic found = Assert.Single(Project.Of("app.tsk", "port: 1\nname: \"x\"\nport: 2\n").Analyze());

        Assert.StartsWith("TSK1", found.Id, StringComparison.Ordinal);
        Assert.Equal(2, found.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(0, Assert.Single(found.AdditionalLocations).GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Every_fault_of_a_project_is_shown_in_one_build()
    {
        IReadOnlyList<string> report = Project.Of("a.tsk", "x: @nowhere()\ny: 10.0.0.1\n").With("b.tsk", "z: 1.\n").Report();

        Assert.Equal(3, report.Count);
        Assert.Equal(["a.tsk(1,4)", "a.tsk(2,4)", "b.tsk(1,4)"], report.Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_fault_in_a_file_that_documents_share_is_shown_once()
    {
        IReadOnlyList<string> report = Project.Of("a.tsk", "x: 1").With("b.tsk", "x: 2").With("peanut.tsk", "y: @nowhere()\n").Report();

        Assert.Single(report);
        Assert.StartsWith("peanut.tsk(1,4): error TSK3", report[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_two_documents_with_one_name_are_shown_at_the_table() => Assert.StartsWith(
        "app.tsk(1,9): error TSK1025: `admin.config` and `app-admin.tsk` would both become the C# type `AppAdminConfig`",
        Assert.Single(Project.Of("app.tsk", "admin { config { z: 1 } }").With("app-admin.tsk", "q: 1").Report()),
        StringComparison.Ordinal);

    [Fact]
    public void A_file_that_no_document_takes_in_is_read_all_the_same()
    {
        IReadOnlyList<string> report = Project.Of("types.schema.tsk", "x: 10.0.0.1\n").Report();

        Assert.Contains(report, line => line.StartsWith("types.schema.tsk(1,4): error TSK0", StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_an_error()
    {
        Diagnostic found = Assert.Single(new Project().With("app.tsk", [.. "name: \"Stra"u8, 0xDF, .. "e\""u8]).Analyze());

        Assert.StartsWith("TSK0", found.Id, StringComparison.Ordinal);
        Assert.Contains("UTF-8", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_utf16_is_an_error_though_the_compiler_can_read_it()
    {
        Diagnostic found = Assert.Single(new Project().With("app.tsk", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("port: 8080\nname: \"x\"\n")]).Analyze());

        Assert.Equal("TSK0002", found.Id);
        Assert.Contains("UTF-8", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppressed_fault_is_silent() =>
        Assert.DoesNotContain(
            Project.Of("app.tsk", "x: " + "plain" + " # tusk:ignore TSK0120 known\n").WithKey("tuskgen_severity.TSK0120", "error").Report(),
            line => line.Contains("TSK0120", StringComparison.Ordinal));

    [Fact]
    public void A_file_twice_in_the_project_is_reported_once() =>
        Assert.Single(Project.Of("app.tsk", "x: @nowhere()\n").With("app.tsk", "x: @nowhere()\n").Report());

    [Fact]
    public void Files_that_are_no_documents_are_not_looked_at() => Assert.Empty(Project.Of("notes.txt", "x: @nowhere()\n").Report());
}
