namespace TuskGen.Templates.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("a\nb {{ 1 + }}\n", "TSK4020 2,10")]
    [InlineData("a\n{{ for use in uses }}\nb", "TSK4020 2,")]
    [InlineData("a\n{{ if }}{{ end }}", "TSK4020 2,7")]
    [InlineData("a\n\n  {{ nosuch }}", "TSK4021 3,6")]
    [InlineData("{{ for use in uses }}\n{{ use.nam }}\n{{ end }}", "TSK4021 2,8")]
    [InlineData("\n{{ uses[0].values.tabel }}", "TSK4021 2,19")]
    [InlineData("\n{{ uses[0].document.nme }}", "TSK4021 2,21")]
    [InlineData("\n{{ directive.doc.text }}", "TSK4021 2,18")]
    [InlineData("\n{{ 'a' | string.nosuch }}", "TSK4021 2,17")]
    [InlineData("\n\n{{ 'a' * 'b' }}", "TSK4021 3,")]
    [InlineData("\n\n{{ 1 % 0 }}", "TSK4021 3,")]
    public void A_mistake_is_told_at_its_line(string template, string expected) =>
        Assert.StartsWith(expected, Inputs.Place(template, Inputs.Run(template).Faults[0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ uses[0].values.tabel }}", "did you mean `table`?")]
    [InlineData("{{ directive.nam }}", "did you mean `name`?")]
    [InlineData("{{ uses[0].settings[0].x }}", "null")]
    [InlineData("{{ use }}", "`use` was not found")]
    public void A_mistake_says_what_was_meant(string template, string expected) => Assert.Contains(expected, Assert.Single(Inputs.Run(template).Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void An_error_has_no_code_beside_it() => Assert.Null(Inputs.Run("class X; {{ nosuch }}").Code);

    [Fact]
    public void A_message_is_one_line()
    {
        foreach (string template in (string[])["{{ if }}", "{{ 'a\nb' | csharp_strin }}", "{{ [1].x }}", "{{ for"])
        {
            Assert.All(Inputs.Run(template).Faults, static fault => Assert.DoesNotContain('\n', fault.Message));
        }
    }
}
