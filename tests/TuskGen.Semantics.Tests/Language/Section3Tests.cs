namespace TuskGen.Semantics.Tests.Language;

/// <summary>Each sentence of LANGUAGE, section 3, "Structure".</summary>
public class Section3Tests
{
    [Theory]
    // The example, line by line.
    [InlineData("$region: 1\na: $region", "{a: 1}")]
    [InlineData("[server]\nhost = \"h\"; port = 80\n[db]\nport: 1", "{server: {host: \"h\", port: 80}, db: {port: 1}}")]
    [InlineData("[a.b]\nc: 1\n[d]\ne: 2", "{a: {b: {c: 1}}, d: {e: 2}}")]
    [InlineData("limits { body: 10MB, header: 16KB }", "{limits: {body: 10MB, header: 16KB}}")]
    [InlineData("limits: { body: 10MB }\nmore = {\n  header: 16KB\n}", "{limits: {body: 10MB}, more: {header: 16KB}}")]
    [InlineData("tls >\n  a >\n    enabled: true\n  <\n  b: 1\n<\nc>\n  d: 2\n<", "{tls: {a: {enabled: true}, b: 1}, c: {d: 2}}")]
    [InlineData("cors:\n    origins:\n        - \"a\"\n        - \"b\"", "{cors: {origins: [\"a\", \"b\"]}}")]
    [InlineData("origins:\n- \"a\"\n- n: 1\n  m: 2\n- { n: 3 }", "{origins: [\"a\", {n: 1, m: 2}, {n: 3}]}")]
    [InlineData("[[u]]\na: 1\n[u.x]\nb: 1\n[[u]]\na: 2\n[u.x]\nb: 2", "{u: [{a: 1, x: {b: 1}}, {a: 2, x: {b: 2}}]}")]
    [InlineData("[s]\na: 1\n[]\nb: 2", "{s: {a: 1}, b: 2}")]
    // A block inside a section nests in that section. Directives do not change it. A root object.
    [InlineData("[s]\nt { a: 1 }\nu:\n  b: 2", "{s: {t: {a: 1}, u: {b: 2}}}")]
    [InlineData("[s]\na: 1\n#namespace Shop\nb: 2", "{s: {a: 1, b: 2}}")]
    [InlineData("# before\n{\n  \"a\": 1,\n  b: { c: 2 }\n}\n#namespace Shop\n# behind", "{a: 1, b: {c: 2}}")]
    // Met again; set twice; a value and a table.
    [InlineData("[s]\na: 1\n[t]\n[s]\nb: 2", "{s: {a: 1, b: 2}, t: {}} TSK1005@4")]
    [InlineData("s { a: 1 }\ns { b: 2 }", "{s: {a: 1, b: 2}} TSK1005@2")]
    [InlineData("s.a: 1\ns.b: 2", "{s: {a: 1, b: 2}}")]
    [InlineData("a: 1\na: 2", "{a: 1} TSK1001@2")]
    [InlineData("[s]\na: 1\n[]\ns.a: 2", "{s: {a: 1}} TSK1001@4")]
    [InlineData("a: 1\n[a]\nb: 1", "{a: 1} TSK1003@2")]
    [InlineData("[a]\nb: 1\n[]\na: 1", "{a: {b: 1}} TSK1004@4")]
    [InlineData("[y]\na: 1\n[[y]]\nb: 1", "{y: {a: 1}} TSK1006@3")]
    [InlineData("[[y]]\na: 1\n[]\ny.b: 1", "{y: [{a: 1}]} TSK1007@4")]
    [InlineData("a:\n  - - 1", "{a: error} TSK0061@2")]
    [InlineData("a:\nb: 1", "{a: null, b: 1} TSK0042@1")]
    [InlineData("a =\nb: 1", "{a: error, b: 1} TSK0041@1")]
    // Depth.
    [InlineData("a:\n    b: 1\n    c: 2\nd: 3", "{a: {b: 1, c: 2}, d: 3}")]
    [InlineData("a: 1\n  b: 2", "{a: 1, b: error} TSK0064@2")]
    // Without a schema, unindented keys below an indented section.
    [InlineData("[s]\n  a: 1\n\nb: 2", "{s: {a: 1, b: 2}} TSK1008@4")]
    public void A_document_has_the_structure_that_the_language_gives_it(string text, string read) => Assert.Equal(read, Reading.Of(text));

    [Fact]
    public void A_global_is_visible_in_overlays() => Assert.Equal("{a: 2}", Reading.Of("$g: 1\na: 0", "x", ("app.x.tsk", "a: $g + 1")));

    [Fact]
    public void A_key_set_twice_shows_both_places()
    {
        TuskGen.Syntax.TuskDiagnostic error = TestProject.Single("a: 1\nb: 2\na: 3");
        Assert.Equal((2, 0), (error.Location.Start.Line, Assert.Single(error.Related).Location.Start.Line));
    }

    [Fact]
    public void An_unindented_key_is_sensible_where_a_schema_exists() =>
        Assert.Equal("{s: {a: 1, b: 2}}", Reading.Of("[s]\n  a: 1\n\nb: 2", "", ("app.schema.tsk", "# none yet")));
}
