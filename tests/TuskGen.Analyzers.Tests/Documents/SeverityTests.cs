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

    [Theory]
    [InlineData("none")]
    [InlineData("hint")]
    [InlineData("warning")]
    public void An_error_that_leaves_no_value_stays_and_the_editorconfig_is_told_why_once_a_file(string value)
    {
        Diagnostic[] found = [.. Project.Of("app.tsk", "port: 44O3\nhost: 1O\n").WithKey("tuskgen_severity.TSK0030", value).Analyze()];

        IEnumerable<Diagnostic> errors = found.Where(diagnostic => diagnostic is { Id: "TSK0030", Severity: DiagnosticSeverity.Error });
        Assert.Equal([0, 1], errors.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Diagnostic warning = Assert.Single(found, diagnostic => diagnostic.Id != "TSK0030");
        Assert.Equal(("TSK4904", DiagnosticSeverity.Warning, "/project/app.tsk"), (warning.Id, warning.Severity, warning.Location.GetLineSpan().Path));
        Assert.Contains("'tuskgen_severity.tsk0030' is '" + value + "' for app.tsk", warning.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void To_call_an_error_an_error_is_no_attempt_to_weaken_it() =>
        Assert.Equal("TSK0030", Assert.Single(Project.Of("app.tsk", "port: 44O3\n").WithKey("tuskgen_severity.TSK0030", "error").Analyze()).Id);

    [Fact]
    public void A_rule_of_policy_follows_the_editorconfig() =>
        Assert.Empty(Project.Of("app.tsk", "a: \"x\u202Ey\"\n").WithKey("tuskgen_severity.TSK5001", "none").Analyze());

    [Theory]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Hidden)]
    [InlineData(ReportDiagnostic.Warn)]
    public void NoWarn_and_globalconfig_do_not_count_for_errors_that_leave_no_value(ReportDiagnostic setting) =>
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(Project.Of("app.tsk", "a: 1 + true\n").WithSeverity("TSK2001", setting).Analyze(), found => !found.IsSuppressed).Severity);
}
