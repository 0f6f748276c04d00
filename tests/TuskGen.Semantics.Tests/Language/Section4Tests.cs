namespace TuskGen.Semantics.Tests.Language;

/// <summary>Each sentence of LANGUAGE, section 4, "Expressions".</summary>
public class Section4Tests
{
    [Theory]
    // Loosest first.
    [InlineData("x: false ? 1 : true ? 2 : 3", "2")]
    [InlineData("x: null ?? 1 > 0 ? 2 : 3", "2")]
    [InlineData("x: null ?? true || false", "true")]
    [InlineData("x: true || false && false", "true")]
    [InlineData("x: false && 1 == 2", "false")]
    [InlineData("x: 1 < 2 == true", "true")]
    [InlineData("x: 1 + 1 < 3", "true")]
    [InlineData("x: 1 + 2 * 3 % 2", "1")]
    [InlineData("x: -2 * 3", "-6")]
    [InlineData("x: !true == false", "true")]
    [InlineData("x: -{ a: [5] }.a[0]", "-5")]
    // + joins.
    [InlineData("x: \"a\" + 30s + 70% + 1.5 + true + 10MB + 1.2.3 + 1..2", "\"a30s70%1.5true10MB1.2.31..2\"")]
    [InlineData("x: 30s + \"a\"", "\"30sa\"")]
    [InlineData("x: \"a\" + null", "error TSK2001@1")]
    [InlineData("x: \"a\" + [1]", "error TSK2001@1")]
    [InlineData("x: {} + \"a\"", "error TSK2001@1")]
    // Integers, durations, sizes, percents.
    [InlineData("x: 8 / 2", "4")]
    [InlineData("x: 7 / 2", "3.5")]
    [InlineData("x: 1m + 30s - 10s", "1m20s")]
    [InlineData("x: 1m > 59s", "true")]
    [InlineData("x: 2 * 30s", "1m")]
    [InlineData("x: 1h / 2", "30m")]
    [InlineData("x: 1h / 30m", "2")]
    [InlineData("x: 1GB / 1MB", "1000")]
    [InlineData("x: 10B / 3", "3B")]
    [InlineData("x: 50% + 20%", "70%")]
    [InlineData("x: 50% + 1", "1.5")]
    [InlineData("x: 50% / 25%", "2")]
    [InlineData("x: 50% * 200", "100")]
    [InlineData("x: 50% * 1m", "30s")]
    [InlineData("x: 50% * 10MB", "5MB")]
    [InlineData("x: 1m + 1", "error TSK2001@1")]
    // Fallbacks.
    [InlineData("x: null || 3", "3")]
    [InlineData("x: \"a\" || 3", "\"a\"")]
    [InlineData("x: false || 3", "error TSK2001@1")]
    [InlineData("x: @env(X) || \"d\"", "load \"d\"")]
    [InlineData("x: @env(\"X\") ?? @env(\"Y\") ?? 5", "load 5")]
    [InlineData("x: 5 ?? 3", "5 TSK2017@1")]
    // Comparisons.
    [InlineData("x: null == 5", "false")]
    [InlineData("x: \"a\" != null", "true")]
    [InlineData("x: 1 == 1.0", "true")]
    [InlineData("x: \"1\" == 1", "error TSK2001@1")]
    [InlineData("x: \"B\" < \"a\"", "true")]
    [InlineData("x: 1 / 0", "error TSK2001@1")]
    [InlineData("x: 9223372036854775807 + 1", "error TSK2001@1")]
    [InlineData("x: [1][1]", "error TSK2001@1")]
    [InlineData("x: 9223372036854775808", "error TSK0030@1")]
    // Names.
    [InlineData("x: y + 1\ny: 1", "2")]
    [InlineData("y: 1\nx { y: 2, z { w: y } }", "{y: 2, z: {w: 2}}")]
    [InlineData("method: \"m\"\nx { method: method }", "{method: \"m\"}")]
    [InlineData("x { x: x.y, y: 1 }", "{x: 1, y: 1}")]
    [InlineData("x { host: \"h\", dsn: \"pg://\" + x.host }", "{host: \"h\", dsn: \"pg://h\"}")]
    [InlineData("a { b: 1 }\nx: @a.b", "1")]
    [InlineData("a { b: 1 }\nx: @a", "{b: 1}")]
    [InlineData("env { X: 1 }\nx: @env.X", "load ?")]
    [InlineData("$g: 1\nx: $g", "1")]
    [InlineData("$g: 1\nx: ${g}", "1")]
    [InlineData("y: 1\nx: ${y}", "1")]
    [InlineData("yes_: 1\nx: ye_s + 1", "error TSK1010@2")]
    [InlineData("x: y\ny: x", "error TSK1013@1")]
    public void An_expression_has_the_value_that_the_language_gives_it(string text, string read)
    {
        string[] parts = Reading.Of(text).Split(" TSK");
        BoundDocument app = TestProject.BindApp(text);
        string value = TestProject.Show(app.Environments[0].Root.Find("x")!.Value);
        Assert.Equal(read, string.Join(" TSK", parts.Skip(1).Prepend(value)));
    }

    [Fact]
    public void A_cycle_is_printed_at_its_first_entry_by_path_then_place_and_what_depends_on_it_is_silent() =>
        Assert.Equal("{d: error, b: error, a: error} TSK1013@2", Reading.Of("d: a + 1\nb: a\na: b"));

    [Fact]
    public void What_can_be_computed_is_for_every_environment() =>
        Assert.Equal("{a: 2, b: 3}", Reading.Of("a: 1\nb: a + 1", "p", ("app.p.tsk", "a: 2")));

    [Fact]
    public void A_loaded_part_makes_a_loaded_value_and_a_live_part_a_live_one()
    {
        Assert.Equal("{a: load 1, b: load 2}", Reading.Of("a: @env(\"A\", 1)\nb: a + 1"));
        Assert.Equal("{a: live query, b: live query}", Reading.Of("a: @query(\"q\")\nb: \"n ${a}\""));
        Assert.Equal("{a: load true, b: error} TSK2001@2", Reading.Of("a: @env(\"A\", true)\nb: a + 1"));
    }

    [Fact]
    public void What_is_computed_from_a_secret_is_one() => Assert.Equal("secret", TestProject.BindApp("x: @upper(\"a\" + @secret(\"s\"))").Shape.Find("x")!.Shape.ToString());
}
