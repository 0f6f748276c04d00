using Microsoft.CodeAnalysis;
using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Generators.Tests.Incrementality;

public sealed class ManyDocumentsTests
{
    private const string Document = "area07/doc0071.tsk";

    [Fact]
    public void A_first_run_gives_two_outputs_for_each_document()
    {
        GeneratorSession session = ManyDocuments.Session();

        Assert.Null(session.Result.Exception);
        Assert.Equal(new StepCounts(ManyDocuments.Count, 0, 0, 0), session.Reasons(Steps.Types));
        Assert.Equal(new StepCounts(ManyDocuments.Count, 0, 0, 0), session.Reasons(Steps.Maps));
        Assert.Equal(2 * ManyDocuments.Count, session.Sources.Count);
    }

    [Fact]
    public void A_run_after_no_edit_does_nothing()
    {
        GeneratorSession session = ManyDocuments.Session().Run();

        Assert.Empty(session.Changed);
        Assert.Equal(new StepCounts(0, 0, 0, session.OutputReasons().Same), session.OutputReasons());
    }

    [Fact]
    public void An_edited_value_changes_the_types_of_one_document()
    {
        GeneratorSession session = ManyDocuments.Session().Edit(Document, text => text.Replace("1071", "1999", StringComparison.Ordinal)).Run();

        Assert.Equal(new StepCounts(0, 1, 0, ManyDocuments.Count - 1), session.Reasons(Steps.Groups));
        Assert.Equal(new StepCounts(0, 1, 0, ManyDocuments.Count - 1), session.Reasons(Steps.Types));
        Assert.Equal(new StepCounts(0, 0, 0, ManyDocuments.Count), session.Reasons(Steps.Maps));
        Assert.Equal(1, session.OutputReasons().Modified);
        Assert.Single(session.Changed);
    }

    [Fact]
    public void An_edited_value_of_an_overlay_changes_the_types_of_its_document()
    {
        GeneratorSession session = ManyDocuments.Session().Edit("area07/doc0071.production.tsk", text => text.Replace("2071", "2999", StringComparison.Ordinal)).Run();

        Assert.Equal(new StepCounts(0, 1, 0, ManyDocuments.Count - 1), session.Reasons(Steps.Types));
        Assert.Single(session.Changed);
    }

    [Fact]
    public void A_comment_line_changes_the_map_of_one_document()
    {
        GeneratorSession session = ManyDocuments.Session().Edit(Document, text => "# one more line\n" + text).Run();

        Assert.Equal(new StepCounts(0, 0, 0, ManyDocuments.Count), session.Reasons(Steps.Types));
        Assert.Equal(new StepCounts(0, 1, 0, ManyDocuments.Count - 1), session.Reasons(Steps.Maps));
        Assert.Equal(1, session.OutputReasons().Modified);
        Assert.Single(session.Changed);
    }

    [Theory]
    [InlineData("1071", "1999", 0)]
    [InlineData("# document 71", "# one\n# more", 0)]
    [InlineData("[server]", "[listener]\nx = 1\n[server]", 1)]
    public void Only_an_edit_that_names_another_type_compares_names(string before, string after, int changed)
    {
        // Without types of one name nothing of the comparison is tracked.
        GeneratorSession session = new GeneratorSession(ManyDocuments.All().Append(new("area08/doc-0080.tsk", "port: 1\n")), code: "class Program;").Run();
        session.Edit(Document, text => text.Replace(before, after, StringComparison.Ordinal)).Run();

        Assert.Equal(new StepCounts(0, changed, 0, ManyDocuments.Count + 1 - changed), session.Reasons(Steps.Names));
        Assert.Equal(new StepCounts(0, 0, 0, 1), session.Reasons(Steps.Collisions));
    }

    [Fact]
    public void Types_of_one_name_change_no_output()
    {
        GeneratorSession session = ManyDocuments.Session().Add("area07/doc-0071.tsk", "port: 1\n").Run();

        Assert.Contains("TSK1025", Assert.Single(session.Result.Diagnostics).Id, StringComparison.Ordinal);
        Assert.Equal(new StepCounts(1, 0, 0, ManyDocuments.Count), session.Reasons(Steps.Types));
        Assert.Equal(2, session.Changed.Count);
    }

    [Fact]
    public void A_comment_that_moves_nothing_changes_nothing()
    {
        GeneratorSession session = ManyDocuments.Session().Edit(Document, text => text.Replace("# document 71", "# DOCUMENT 71", StringComparison.Ordinal)).Run();

        Assert.Equal(1, session.Reasons(Steps.Groups).Modified);
        Assert.Equal(0, session.OutputReasons().Modified);
        Assert.Empty(session.Changed);
    }

    [Fact]
    public void A_document_added_in_front_of_all_others_is_the_only_new_one()
    {
        GeneratorSession session = ManyDocuments.Session().Add("aaa.tsk", "port: 1\n").Run();

        Assert.Equal(new StepCounts(1, 0, 0, ManyDocuments.Count), session.Reasons(Steps.Types));
        Assert.Equal(new StepCounts(1, 0, 0, ManyDocuments.Count), session.Reasons(Steps.Maps));
        Assert.Equal(0, session.OutputReasons().Modified);
        Assert.Equal(2, session.Changed.Count);
    }

    [Fact]
    public void An_overlay_that_is_added_changes_its_document_only()
    {
        GeneratorSession session = ManyDocuments.Session().Add("area07/doc0071.staging.tsk", "[server]\nport = 3\n").Run();

        Assert.Equal(new StepCounts(0, 1, 0, ManyDocuments.Count - 1), session.Reasons(Steps.Types));
    }

    [Fact]
    public void An_overlay_that_is_added_changes_the_documents_that_read_its_own_too()
    {
        GeneratorSession session = ManyDocuments.Session()
            .Add("aaa.tsk", "port: @area07/doc0071.tsk.get(\"server.port\")\n").Run()
            .Add("area07/doc0071.staging.tsk", "[server]\nport = 3\n").Run();

        Assert.Equal(new StepCounts(0, 2, 0, ManyDocuments.Count - 1), session.Reasons(Steps.Types));
    }

    [Fact]
    public void A_removed_document_takes_only_its_own_outputs_away()
    {
        GeneratorSession session = ManyDocuments.Session().Remove("area07/doc0071.production.tsk").Remove(Document).Run();

        Assert.Equal(new StepCounts(0, 0, 1, ManyDocuments.Count - 1), session.Reasons(Steps.Types));
        Assert.Equal(2 * (ManyDocuments.Count - 1), session.Sources.Count);
        Assert.Equal(2, session.Changed.Count);
    }

    [Fact]
    public void A_renamed_document_changes_only_its_own_outputs()
    {
        GeneratorSession session = ManyDocuments.Session()
            .Rename("area07/doc0071.production.tsk", "area07/other.production.tsk")
            .Rename(Document, "area07/other.tsk")
            .Run();

        Assert.Equal(1, session.Reasons(Steps.Types).Modified);
        Assert.Equal(ManyDocuments.Count - 1, session.Reasons(Steps.Types).Same);
        Assert.Equal(4, session.Changed.Count);
        Assert.Contains(session.Sources.Values, source => source.Contains("record OtherConfig", StringComparison.Ordinal));
    }

    [Fact]
    public void Edited_defaults_change_the_documents_below_them_only()
    {
        GeneratorSession session = ManyDocuments.Session().Edit(ManyDocuments.Peanut, text => text.Replace("team", "crew", StringComparison.Ordinal)).Run();

        Assert.Equal(new StepCounts(0, ManyDocuments.PerFolder, 0, ManyDocuments.Count - ManyDocuments.PerFolder), session.Reasons(Steps.Groups));
        Assert.Equal(new StepCounts(0, ManyDocuments.PerFolder, 0, ManyDocuments.Count - ManyDocuments.PerFolder), session.Reasons(Steps.Types));
        Assert.Equal(ManyDocuments.PerFolder, session.Changed.Count);
    }

    [Fact]
    public void An_edit_of_csharp_runs_nothing()
    {
        GeneratorSession session = ManyDocuments.Session().EditCode("class Program { int X => 1; }").Run();

        Assert.All(
            session.Result.TrackedSteps.Where(step => step.Key.StartsWith("TuskGen.", StringComparison.Ordinal)).SelectMany(step => step.Value).SelectMany(run => run.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Equal(0, session.OutputReasons().Modified + session.OutputReasons().New + session.OutputReasons().Removed);
    }
}
