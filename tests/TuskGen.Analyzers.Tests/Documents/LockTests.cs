using Microsoft.CodeAnalysis;
using TuskGen.Analyzers.Tests.Harness;

namespace TuskGen.Analyzers.Tests.Documents;

public sealed class LockTests
{
    private const string Lock = "tusk.lock 1\n\n[document \"app.tsk\"]\nenvironment *\nconfig\n  key port: int(1..100) = 80\n";
    private const string App = "#config App {\n    port: int(1..100) = 80\n}\n";

    private static Project Locked(string app) => Project.Of("app.tsk", app).With("tusk.lock", Lock);

    [Fact]
    public void A_document_that_keeps_what_the_lock_says_is_silent() => Assert.Empty(Locked(App).Report());

    [Fact]
    public void A_change_that_breaks_is_a_warning_at_its_line_of_the_document()
    {
        Diagnostic found = Assert.Single(Locked(App.Replace("100", "99", StringComparison.Ordinal)).Analyze());

        Assert.Equal(("TSK1054", DiagnosticSeverity.Warning), (found.Id, found.Severity));
        Assert.Equal((Project.Folder + "app.tsk", 1), (found.Location.GetLineSpan().Path, found.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void The_warning_is_an_error_where_a_project_or_an_editorconfig_says_so_and_a_comment_takes_it_away()
    {
        Project broken = Locked(App.Replace("100", "99", StringComparison.Ordinal));

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(broken.WithSeverity("TSK1054", ReportDiagnostic.Error).Analyze()).Severity);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(broken.WithKey("tuskgen_severity.TSK1054", "error").Analyze()).Severity);
        Assert.Empty(Locked(App.Replace("= 80", "= 81 # tusk:ignore TSK1056 announced", StringComparison.Ordinal)).Report());
    }

    [Fact]
    public void Without_a_lock_nothing_is_compared_and_a_lock_of_another_folder_is_none()
    {
        Assert.Empty(Project.Of("app.tsk", "a: 1\n").Report());
        Assert.Empty(Project.Of("app.tsk", "a: 1\n").With("other/tusk.lock", Lock).Report());
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_one_error_at_its_line()
    {
        string found = Assert.Single(Project.Of("app.tsk", "a: 1\n").With("tusk.lock", Lock.Replace("key", "<<<<<<<", StringComparison.Ordinal)).Report());

        Assert.StartsWith("tusk.lock(6,1): error TSK1050: ", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_gone_is_told_at_its_line_of_the_lock() =>
        Assert.StartsWith("tusk.lock(3,1): warning TSK1051: ", Assert.Single(new Project().With("tusk.lock", Lock).Report()), StringComparison.Ordinal);
}
