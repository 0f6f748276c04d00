using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Loading;

/// <summary>What the load computes has a type as far as one can be known.</summary>
public class LoadShapeTests
{
    private const string Condition = "c: @env(\"C\", true)\n";

    [Theory]
    [InlineData("@split(@env(\"L\", \"a,b\"), \",\")", "string[]")]
    [InlineData("@split(@env(\"L\"), \",\")", "string[]")]
    [InlineData("@split(@date(\"Y-m-d\"), \"-\")", "string[]")]
    [InlineData("@split(@env(\"L\", \"a,b\"), \",\")[0]", "string")]
    [InlineData("@range(1, @env(\"N\", 3))", "int[]")]
    [InlineData("@range(1, @env(\"N\", 3000000000), 1000000000)", "long[]")]
    [InlineData("c ? [1] : [2, 3]", "int[]")]
    [InlineData("c ? [1] : [2.5]", "float[]")]
    [InlineData("c ? [1] : []", "int[]")]
    [InlineData("c ? [] : [\"x\"]", "string[]")]
    [InlineData("c ? [1, null] : [2]", "int?[]")]
    [InlineData("c ? [1] : null", "int[]?")]
    [InlineData("c ? 1 : null", "int?")]
    [InlineData("(c ? 1 : null) ?? 2", "int")]
    [InlineData("@if(c, [1], [2])", "int[]")]
    [InlineData("c ? @split(@env(\"L\", \"a\"), \",\") : [\"x\"]", "string[]")]
    [InlineData("@merge(@split(@env(\"L\", \"a\"), \",\"), [\"x\"])", "string[]")]
    [InlineData("@merge([@env(\"A\", 1)], [2])", "int[]")]
    [InlineData("@env(\"A\", null)", "string?")]
    [InlineData("@min(@env(\"A\", 1), 2)", "int")]
    [InlineData("@len(@env(\"A\"))", "int")]
    [InlineData("[c ? 1 : null]", "int?[]")]
    [InlineData("{ en: \"hello\", de: \"hallo\" }[@env(\"L\", \"en\")] ?? \"hi\"", "string")]
    [InlineData("{ en: 1, de: @env(\"D\", 2) }[@env(\"L\", \"en\")]", "int")]
    public void A_loaded_value_has_the_type_that_is_known(string expression, string shape)
    {
        BoundDocument app = TestProject.BindApp(Condition + "x: " + expression);
        Assert.DoesNotContain(app.Diagnostics, static found => found.Severity != Severity.Hint);
        PropertyShape x = app.Shape.Find("x")!;
        Assert.Equal(shape, x.Shape + (x.IsOptional ? "?" : ""));
    }

    [Theory]
    [InlineData("x: c ? { a: 1, b: 2 } : { a: 3, b: 4 }", "a: int, b: int")]
    [InlineData("x: c ? { a: 1 } : { b: \"s\" }", "a: int?, b: string?")]
    [InlineData("x: c ? { t: { a: 1 } } : { t: { a: 2 } }", "t: table")]
    [InlineData("x: @merge({ a: @env(\"P\", 1), b: 2 }, { b: @env(\"B\", 3s) })", "a: int, b: duration")]
    [InlineData("x: @merge({ t: { a: @env(\"P\", 1) } }, { t: { b: 2 } })", "t: table")]
    [InlineData("x: @merge(d, { a: 5 })\nd { a: 1, b: @env(\"B\", true) }", "a: int, b: bool")]
    public void Tables_whose_keys_are_known_are_tables(string text, string properties)
    {
        BoundDocument app = TestProject.BindApp(Condition + text);
        Assert.Empty(app.Diagnostics);
        var table = Assert.IsType<TableShape>(app.Shape.Find("x")!.Shape);
        Assert.Equal(properties, string.Join(", ", table.Properties.Select(static property =>
            property.Key + ": " + property.Shape + (property.IsOptional ? "?" : ""))));
    }

    [Fact]
    public void A_choice_between_tables_is_one_between_values_of_their_keys_and_computes_its_condition_once()
    {
        BoundEnvironment environment = TestProject.BindApp("x: @env(\"C\", true) ? { a: 1, b: 2, same: 5 } : { a: 3, same: 5 }").Environments[0];
        Assert.Equal("{a: load 1, b: load 2, same: 5}", TestProject.Show(environment.Root.Find("x")!.Value));
        Assert.Single(environment.Shared);
    }

    [Fact]
    public void Every_key_of_a_merged_table_remembers_its_place()
    {
        BoundEnvironment environment = TestProject.BindApp("x: @merge(\n{ a: @env(\"P\", 1), b: 1 },\n{ b: 2 })").Environments[0];
        var x = Assert.IsType<BoundTable>(environment.Root.Find("x")!.Value);
        Assert.Equal("{a: load 1, b: 2}", TestProject.Show(x));
        Assert.Equal((1, 2), (x.Find("a")!.Location!.Start.Line, x.Find("b")!.Location!.Start.Line));
    }

    [Theory]
    [InlineData("x: c ? 1 : \"s\"")]
    [InlineData("x: c ? [1] : \"s\"")]
    [InlineData("x: c ? [1] : [\"s\"]")]
    [InlineData("x: c ? { a: 1 } : null")]
    [InlineData("x: c ? [{ a: 1 }] : [{ a: 2 }]")]
    [InlineData("x: c ? [[1]] : [[2]]")]
    public void Where_no_type_is_known_a_warning_says_so(string text)
    {
        TuskDiagnostic warning = TestProject.Single(Condition + text);
        Assert.Equal(("TSK2019", 1), (warning.Id, warning.Location.Start.Line));
    }

    [Theory]
    [InlineData("x: c ? 1 : \"s\"", "`any`: give both sides of the choice one type, or declare it")]
    [InlineData("x: c ? (c ? 1 : \"s\") : 2", "`any`: give both sides of the choice one type, or declare it")]
    [InlineData("x: @file(\"f\") ?? 5", "`any`: give both sides of the choice one type, or declare it")]
    [InlineData("x: c ? { a: 1 } : null", "`any`: choose within tables, as in `{ port: c ? 80 : 443 }`,")]
    [InlineData("x: c ? [{ a: 1 }] : [{ a: 2 }]", "`any`: choose within tables, as in `{ port: c ? 80 : 443 }`,")]
    [InlineData("x: c ? [[1]] : [[2]]", "`any`: choose within the list, not between lists of lists, or declare it")]
    [InlineData("x: @split(@secret(\"s\"), \",\")", "`any`: a list that a secret goes into is one secret; take it apart in C#, or write its elements as secrets of their own, `[@secret(\"a\"),")]
    public void The_warning_says_what_to_do_about_the_expression_at_hand(string text, string advice) =>
        Assert.Contains(advice, TestProject.Single(Condition + text).Message, StringComparison.Ordinal);

    [Fact]
    public void What_refers_to_a_value_without_a_type_is_told_to_look_there() => Assert.Contains(
        "`any`: give the key that it refers to one type, or declare it",
        TestProject.BindApp(Condition + "x: c ? 1 : \"s\"\ny: c ? x : 1").Diagnostics[^1].Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("x: @int(@secret(\"s\"))", "secret(int)")]
    [InlineData("x: @int(@env(\"X\"))", "int")]
    [InlineData("x: @len(@secret(\"s\"))", "secret(int)")]
    [InlineData("x: @int(@secret(\"s\")) + 1", "secret(int)")]
    public void A_whole_number_that_is_made_of_text_is_an_int(string text, string type)
    {
        BoundDocument app = TestProject.BindApp(text);
        Assert.Empty(app.Diagnostics);
        Shape shape = app.Shape.Find("x")!.Shape;
        Assert.Equal(type, shape is SecretShape secret ? "secret(" + secret.Value + ")" : shape.ToString());
    }

    [Fact]
    public void Lists_of_the_load_and_of_the_document_may_not_disagree() =>
        Assert.Equal("TSK2013", Assert.Single(
            TestProject.Bind("ports: [1]", "app.tsk", ("app.production.tsk", "ports: @split(@env(\"P\", \"1\"), \",\")")).Diagnostics).Id);

    [Fact]
    public void A_long_way_of_lists_that_are_chosen_is_followed()
    {
        string text = Condition + "l0: [0]\n" + string.Concat(Enumerable.Range(1, 20_000).Select(static index => $"l{index}: c ? l{index - 1} : [{index}]\n"));
        BoundDocument app = TestProject.BindApp(text);
        Assert.Empty(app.Diagnostics);
        Assert.Equal("int[]", app.Shape.Find("l20000")!.Shape.ToString());
    }
}
