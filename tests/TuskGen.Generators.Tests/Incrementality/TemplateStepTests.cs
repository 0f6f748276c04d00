using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Generators.Tests.Incrementality;

public sealed class TemplateStepTests
{
    private const string Schema = "#directive audit {\n  table: string\n  keep: setting duration = 30d\n}\n#directive probe {\n  name: string\n}\n";
    private const string Orders = "#use \"own.schema.tsk\"\n\n#audit orders {\n  table: \"orders\"\n  keep: 10d\n}\nport: 1\n";
    private const string Probes = "#use \"own.schema.tsk\"\n\n#probe one {\n  name: \"one\"\n}\nport: 1\n";
    private const string Template = "{{ for use in uses }}// {{ use.property }} {{ use.values.table }}\n{{ end }}";

    [Theory]
    [InlineData("plain.tsk", "port: 1", "port: 2")]
    [InlineData("probes.tsk", "\"one\"", "\"two\"")]
    [InlineData("orders.tsk", "port: 1", "port: 2")]
    [InlineData("orders.tsk", "10d", "11d")]
    [InlineData("orders.tsk", "port: 1", "# more\n\nport: 1")]
    [InlineData("own.schema.tsk", "#directive probe", "# more\n#directive probe")]
    public void An_edit_of_what_the_template_does_not_see_runs_it_not(string file, string before, string after)
    {
        GeneratorSession session = Start();
        string written = session.Sources["Template.audit.g.cs"];
        session.Edit(file, text => text.Replace(before, after, StringComparison.Ordinal)).Run();

        Assert.Equal(new StepCounts(0, 0, 0, 1), session.Reasons(Steps.TemplateJobs));
        Assert.Equal(new StepCounts(0, 0, 0, 1), session.Reasons(Steps.TemplateOutputs));
        Assert.Equal(written, session.Sources["Template.audit.g.cs"]);
    }

    [Theory]
    [InlineData("orders.tsk", "\"orders\"", "\"all_orders\"", "// Orders all_orders\n")]
    [InlineData("audit.cs.sbn", "// ", "//: ", "//: Orders orders\n")]
    public void An_edit_of_what_it_sees_runs_it(string file, string before, string after, string expected)
    {
        GeneratorSession session = Start().Edit(file, text => text.Replace(before, after, StringComparison.Ordinal)).Run();

        Assert.Equal(new StepCounts(0, 1, 0, 0), session.Reasons(Steps.TemplateOutputs));
        Assert.EndsWith("#nullable enable\n" + expected, session.Sources["Template.audit.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_csharp_runs_it_not()
    {
        GeneratorSession session = Start().EditCode("class Program { int X => 1; }").Run();

        Assert.Equal(new StepCounts(0, 0, 0, 1), session.Reasons(Steps.TemplateOutputs));
        Assert.Empty(session.Changed);
    }

    [Fact]
    public void An_edited_template_changes_no_other_output()
    {
        GeneratorSession session = Start().Edit("audit.cs.sbn", static text => text + "// more\n").Run();

        Assert.Equal(["Template.audit.g.cs"], session.Changed);
        Assert.Equal(0, session.Reasons(Steps.Documents).Modified);
    }

    [Fact]
    public void A_template_that_is_added_or_removed_changes_its_own_output_alone()
    {
        GeneratorSession session = Start().Add("x/probe.cs.sbn", "// {{ uses.size }}\n").Run();

        Assert.Equal(["Template.probe.g.cs"], session.Changed);
        Assert.Equal(["Template.probe.g.cs"], session.Remove("x/probe.cs.sbn").Run().Changed);
    }

    private static GeneratorSession Start() => new GeneratorSession(
        [new("audit.cs.sbn", Template), new("orders.tsk", Orders), new("own.schema.tsk", Schema), new("plain.tsk", "port: 1\n"), new("probes.tsk", Probes)], code: "class Program;").Run();
}
