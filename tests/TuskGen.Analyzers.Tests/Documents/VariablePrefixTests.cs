using TuskGen.Analyzers.Tests.Harness;

namespace TuskGen.Analyzers.Tests.Documents;

public sealed class VariablePrefixTests
{
    [Fact]
    public void Two_documents_that_the_same_variables_set_are_named() => Assert.Equal(
        "x_app.tsk(1,1): warning TSK1030: `x_app.tsk` and `x/app.tsk` take the same variables, `X_APP__…`: rename one of them.",
        Assert.Single(Project.Of("x/app.tsk", "port: 1\n").With("y/app.tsk", "port: 2\n").With("x_app.tsk", "port: 3\n").Report()));

    [Theory]
    [InlineData("x/app.tsk", "x_app.tsk")]
    [InlineData("x/app.tsk", "y/app.tsk")]
    [InlineData("app.tsk", "app1.tsk")]
    public void Documents_with_prefixes_of_their_own_are_no_fault(string one, string other) => Assert.Empty(Project.Of(one, "port: 1\n").With(other, "port: 2\n").Report());
}
