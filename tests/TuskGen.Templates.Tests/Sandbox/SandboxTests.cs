namespace TuskGen.Templates.Tests;

public sealed class SandboxTests
{
    [Theory]
    [InlineData("{{ include 'other.cs.sbn' }}")]
    [InlineData("{{ include_join ['a'] ',' }}")]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.random 1 2 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ object.eval '1+1' }}")]
    [InlineData("{{ object.eval_template 'x' }}")]
    [InlineData("{{ 'a' | object.from_json }}")]
    [InlineData("{{ 'aaaa' | regex.match '(a+)+b' }}")]
    [InlineData("{{ 'a' | html.strip }}")]
    [InlineData("{{ 'a'.length }}")]
    [InlineData("{{ 1.get_type }}")]
    [InlineData("{{ directive.get_type }}")]
    [InlineData("{{ directive.keys }}")]
    [InlineData("{{ directive.is_read_only }}")]
    [InlineData("{{ x = 5\nx.max_value }}")]
    [InlineData("{{ environment.machine_name }}")]
    [InlineData("{{ system.io.file.read_all_text '/etc/passwd' }}")]
    public void Nothing_outside_of_the_model_can_be_reached(string template)
    {
        TemplateResult result = Inputs.Run(template);

        Assert.True(result.Code is null, result.Code);
        Assert.Equal("TSK4021", Assert.Single(result.Faults).Rule.Id);
    }

    [Theory]
    [InlineData("{{ directive.name = 'x' }}")]
    [InlineData("{{ directive = 1 }}")]
    [InlineData("{{ uses = [] }}")]
    [InlineData("{{ uses[0] = 1 }}")]
    [InlineData("{{ uses[0].values.table = 'x' }}")]
    [InlineData("{{ csharp_string = 1 }}")]
    public void Nothing_of_the_model_can_be_changed(string template)
    {
        TemplateResult result = Inputs.Run(template + "{{ directive.name }}{{ uses.size }}{{ uses[0].values.table }}{{ '' | csharp_string }}");

        Assert.True(result.Code is null or "audit1orders\"\"", result.Code);
    }

    [Fact]
    public void A_run_leaves_nothing_for_the_next()
    {
        Inputs.Run("{{ x = 1; string.mine = 2; func f; 3; end }}");

        Assert.Null(Inputs.Run("{{ x }}").Code);
        Assert.Null(Inputs.Run("{{ f }}").Code);
    }
}
