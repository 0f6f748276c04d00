using Microsoft.CodeAnalysis;
using TuskGen.Analyzers.Tests.Harness;

namespace TuskGen.Analyzers.Tests.Documents;

public sealed class SeverityTests
{
    // TSK0120, "quote it", is a hint unless something says otherwise.
    private static readonly Project s_project = Project.Of("app.tsk", "x: plain\n");

    [Fact]
    public void A_hint_is_not_shown_by_a_build_and_information_to_an_editor() =>
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(s_project.Analyze()).Severity);

    [Theory]
    [InlineData("hint", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("Error", DiagnosticSeverity.Error)]
    public void An_editorconfig_sets_the_severity_of_a_file(string value, DiagnosticSeverity expected) =>
        Assert.Equal(expected, Assert.Single(s_project.WithKey("tuskgen_severity.TSK0120", value).Analyze()).Severity);

    [Fact]
    public void An_editorconfig_switches_a_rule_off() => Assert.Empty(s_project.WithKey("tuskgen_severity.TSK0120", "none").Analyze());

    [Fact]
    public void An_unknown_severity_is_a_warning_that_names_the_key_and_the_four()
    {
        Diagnostic[] found = [.. s_project.WithKey("tuskgen_severity.TSK0120", "loud").Analyze()];

        Diagnostic warning = Assert.Single(found, diagnostic => diagnostic.Id == "TSK4903");
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Contains("tuskgen_severity.tsk0120", warning.GetMessage(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("none, hint, warning or error", warning.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(found, diagnostic => diagnostic is { Id: "TSK0120", Severity: DiagnosticSeverity.Info });
    }

    [Fact]
    public void NoWarn_and_globalconfig_count_for_documents()
    {
        Assert.Empty(s_project.WithSeverity("TSK0120", ReportDiagnostic.Suppress).Report());
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(s_project.WithSeverity("TSK0120", ReportDiagnostic.Error).Analyze()).Severity);
    }
}
