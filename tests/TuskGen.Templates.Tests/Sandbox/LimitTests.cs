namespace TuskGen.Templates.Tests;

public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ for i in 1..100000000; end }}")]
    [InlineData("{{ for i in 1..90000; for j in 1..90000; x = 1; end; end }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f; for i in 1..1000; f; end; end; f }}")]
    [InlineData("{{ for i in 1..90000; 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'; end }}")]
    [InlineData("{{ a = 'x'; for i in 1..40; a = a + a; end }}")]
    [InlineData("{{ a = 'x'; for i in 1..40; a = a | string.append a; end }}")]
    [InlineData("{{ 'x' * 2000000000 }}")]
    [InlineData("{{ '' | string.pad_left 2000000000 }}")]
    [InlineData("{{ a = 'x' * 1000000; a | string.replace 'x' a }}")]
    [InlineData("{{ a = 'x' * 1000000; (1..90000) | array.join a }}")]
    [InlineData("{{ a = [1, 2]; for i in 1..40; a = a | array.concat a; end }}")]
    [InlineData("{{ (1..2000000000) | array.size }}")]
    [InlineData("{{ a = 99999999; for i in 1..40; a = a * a; end }}")]
    [InlineData("{{ 1 << 2000000000 }}")]
    [InlineData("{{ a = {}; a.b = a; a }}")]
    [InlineData("{{ a = 'x' * 1000000; for i in 1..90000; a | string.contains 'y'; end }}")]
    public async Task What_would_not_end_is_one_error(string template)
    {
        // Generous: what matters is that it ends, on a machine that does other things too.
        TemplateResult result = await Task.Run(() => Inputs.Run(template.Replace("; ", "\n", StringComparison.Ordinal))).WaitAsync(TimeSpan.FromMinutes(2));

        Assert.Null(result.Code);
        Assert.Equal("TSK4022", Assert.Single(result.Faults).Rule.Id);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("!", "true", "")]
    [InlineData("-", "1", "")]
    [InlineData("", "1", "+1")]
    [InlineData("", "uses", "[0]")]
    [InlineData("{a:", "1", "}")]
    [InlineData("1 ? ", "1", " : 2")]
    public void Nesting_without_end_is_an_error_and_no_end_of_the_compiler(string open, string inner, string close)
    {
        const int Levels = 20_000;
        string template = "{{ x = " + string.Concat(Enumerable.Repeat(open, Levels)) + inner + string.Concat(Enumerable.Repeat(close, Levels)) + " }}";
        TemplateResult? result = null;

        // The stack of a compiler's thread.
        Thread thread = new(() => result = Inputs.Run(template), 1 << 20);
        thread.Start();
        thread.Join();

        Assert.Null(result!.Code);
        Assert.Equal("TSK4022", result.Faults[0].Rule.Id);
    }

    [Fact]
    public void Calls_within_each_other_fit_the_stack_of_a_compilers_thread()
    {
        TemplateResult? result = null;
        Thread thread = new(() => result = Inputs.Run("{{ func f(x)\n ret [[[[ x == 0 ? 0 : (1 + (f (x - 1)))]]]][0]\nend\nf 1000 }}"), 1 << 20);
        thread.Start();
        thread.Join();

        Assert.Equal("TSK4022", Assert.Single(result!.Faults).Rule.Id);
    }

    [Fact]
    public void A_template_of_ordinary_size_is_far_from_the_limits()
    {
        string documents = "#directive audit {\n  table: string\n  tags: string[] = []\n}\n" + string.Concat(Enumerable.Range(0, 2_000).Select(static i => "#audit u" + i + " {\n  table: \"t" + i + "\"\n  tags: [\"a\", \"b\"]\n}\n"));

        string code = Inputs.Write(
            "{{ for use in uses }}{{ for tag in use.values.tags }}{{ tag | csharp_string }}{{ end }}public const string {{ use.property }} = {{ use.values.table | csharp_string }};\n{{ end }}",
            Inputs.Of("audit", ("app.tsk", documents)));

        Assert.Equal(2_000, code.Split('\n').Length - 1);
    }

    [Fact]
    public void A_limit_is_told_at_the_line_that_reaches_it()
    {
        const string Template = "a\n{{ for i in 1..3 }}\nb\n{{ while true }}c{{ end }}\n{{ end }}";

        Assert.StartsWith("TSK4022 4,", Inputs.Place(Template, Assert.Single(Inputs.Run(Template).Faults)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_template_than_a_text_may_be_is_not_parsed() => Assert.Equal("TSK4022", Assert.Single(Inputs.Run(new string('x', (1 << 20) + 1)).Faults).Rule.Id);

    [Fact]
    public void A_run_ends_where_the_compiler_asks_for_it()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => TemplateRunner.Run("{{ for i in 1..1000 }}x{{ end }}", Inputs.Plain, TemplateLimits.Default, stop.Token));
    }
}
