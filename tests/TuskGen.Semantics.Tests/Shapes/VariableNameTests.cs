using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Shapes;

public class VariableNameTests
{
    [Theory]
    [InlineData("a__b: 1", "app.tsk(1,1)", "--a__b")]
    [InlineData("s {\n  a-_b: 1\n}", "app.tsk(2,3)", "--s:a-_b")]
    [InlineData("__a: 1", "app.tsk(1,1)", "--__a")]
    [InlineData("#section Shop\na__b: 1", "app.tsk(2,1)", "--Shop:a__b")]
    public void A_key_that_no_variable_can_name_is_a_hint_that_names_the_argument(string text, string place, string argument)
    {
        TuskDiagnostic hint = Assert.Single(TestProject.BindApp(text).Diagnostics);
        Assert.Equal(("TSK1029", Severity.Hint, place), (hint.Id, hint.Severity, hint.Location.ToString()));
        Assert.Contains("`" + argument + "`", hint.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pool_ { size: 1 }")]
    [InlineData("pool_: [1, 2]")]
    [InlineData("pool__x { size: 1, other: 2 }")]
    public void A_table_or_list_that_no_variable_can_name_is_told_once(string text) => Assert.Equal("TSK1029", Assert.Single(TestProject.BindApp(text).Diagnostics).Id);

    [Theory]
    [InlineData("_a: 1")]
    [InlineData("a_: 1")]
    [InlineData("a_b-c: 1")]
    [InlineData("s { _a: 1, b_: 2 }")]
    public void A_key_that_a_variable_reaches_is_no_fault(string text) => Assert.Empty(TestProject.BindApp(text).Diagnostics);
}
