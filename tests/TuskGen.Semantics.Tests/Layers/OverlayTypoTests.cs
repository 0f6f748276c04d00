using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Layers;

public sealed class OverlayTypoTests
{
    [Theory]
    [InlineData("[server]\nport = 80", "[sevrer]\nport = 443", "sevrer", "server")]
    [InlineData("[server]\nport = 80", "[server]\nprot = 443", "prot", "port")]
    [InlineData("max_connections: 5", "max_conections: 5", "max_conections", "max_connections")]
    [InlineData("database { host: \"a\" }", "databse { host: \"b\" }", "databse", "database")]
    public void A_key_of_an_overlay_that_is_nearly_one_below_it_is_a_warning_with_its_mend(string @base, string overlay, string written, string meant)
    {
        TuskDiagnostic warning = Assert.Single(Warnings(@base, overlay));
        Assert.Equal("TSK1031", warning.Id);
        Assert.Contains("`" + written + "`", warning.Message, StringComparison.Ordinal);
        Assert.Contains("did you mean `" + meant + "`?", warning.Message, StringComparison.Ordinal);
        TextEdit edit = Assert.Single(warning.Mend!.Edits);
        string mended = overlay.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        Assert.Empty(Warnings(@base, mended));
    }

    [Theory]
    [InlineData("host: \"a\"\nport: 1", "hosts: [1]")]
    [InlineData("server1 { a: 1 }", "server2 { a: 1 }")]
    [InlineData("port: 1", "prot: 2\nport: 3")]
    [InlineData("mode: 1", "made: 1\nmode: 2")]
    [InlineData("name: 1", "extra_setting: 1")]
    [InlineData("ab: 1", "ac: 1")]
    [InlineData("server { a: 1 }", "sever: 1")]
    public void A_key_of_its_own_is_none(string @base, string overlay) => Assert.Empty(Warnings(@base, overlay));

    private static IEnumerable<TuskDiagnostic> Warnings(string @base, string overlay) =>
        TestProject.Bind(@base, "app.tsk", ("app.production.tsk", overlay)).Diagnostics.Where(static found => found.Severity >= Severity.Warning);
}
