using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Names;

public class AttributeTests
{
    [Theory]
    [InlineData("@nme(\"X\")\nport: 1", "TSK3001", "@name")]
    [InlineData("@deprecatd(\"use y\")\nport: 1", "TSK3001", "@deprecated")]
    [InlineData("@deprecatd\nport: 1", "TSK3019", "@deprecated")]
    public void A_misspelt_attribute_is_an_error_that_proposes_it(string text, string id, string meant)
    {
        TuskDiagnostic error = TestProject.Single(text);
        Assert.Equal(id, error.Id);
        Assert.Contains("did you mean `" + meant + "`?", error.Message, StringComparison.Ordinal);
        Assert.Equal(meant, Assert.Single(error.Mend!.Edits).NewText);
    }

    [Fact]
    public void An_attribute_is_not_proposed_for_a_value() =>
        Assert.DoesNotContain("@name", TestProject.Single("port: @nme(\"X\")").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("## What it is.\n@name(\"X\")\nport: 1")]
    [InlineData("@name(\"X\")\n## What it is.\nport: 1")]
    [InlineData("## What it is.\n@deprecated(\"y\")\n@name(\"X\")\nport: 1")]
    public void Documentation_stands_above_a_key_or_above_its_attributes(string text) => Assert.Equal("What it is.", TestProject.BindApp(text).Shape.Find("port")!.Documentation);
}
