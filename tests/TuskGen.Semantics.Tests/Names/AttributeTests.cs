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

    [Theory]
    [InlineData("[a]\nx: 1\n@name(\"Other\")\n[b]\ny: 2", "b")]
    [InlineData("@name(\"Other\")\n[b]\ny: 2", "b")]
    [InlineData("[a]\nx: 1\n@name(\"Other\")\n[[b]]\ny: 2", "b")]
    [InlineData("[b.c]\nx: 1\n@name(\"Other\")\n[b]\ny: 2", "b")]
    public void An_attribute_above_a_header_is_the_headers(string text, string key)
    {
        BoundDocument document = TestProject.BindApp(text);
        Assert.Empty(document.Diagnostics);
        Assert.Equal("Other", document.Shape.Find(key)!.GivenName);
    }

    [Theory]
    [InlineData("[a]\nx: 1\n@name(\"Other\")")]
    [InlineData("a {\n    x: 1\n    @name(\"Other\")\n}\n[b]\ny: 2")]
    public void An_attribute_with_no_key_behind_it_is_told(string text) => Assert.Equal("TSK1009", TestProject.Single(text).Id);
}
