namespace TuskGen.Syntax.Tests.Formatting;

/// <summary>The house style, rule by rule.</summary>
public sealed class FormatterTests
{
    [Theory]
    [InlineData("a:1\nb  :  2\n", "a: 1\nb: 2\n")]
    [InlineData("a=1\nb=2\nc: 3\n", "a = 1\nb = 2\nc = 3\n")]
    [InlineData("a=1\nc: 3\n", "a: 1\nc: 3\n")]
    [InlineData("a=1\nb=2\nc:\n x=1\n", "a = 1\nb = 2\nc:\n    x = 1\n")]
    [InlineData("a: 1; b: 2;\n", "a: 1\nb: 2\n")]
    [InlineData("a: 1   \n\n\n\nb: 2\n\n\n", "a: 1\n\nb: 2\n")]
    [InlineData("\n\na: 1", "a: 1\n")]
    [InlineData("a: 1\r\nb: 2\r\nc: 3\n", "a: 1\r\nb: 2\r\nc: 3\r\n")]
    [InlineData("\uFEFFa:1", "\uFEFFa: 1\n")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    public void Lines_and_separators(string text, string expected) => Formats(text, expected);

    [Theory]
    [InlineData("a: 1+2\n", "a: 1 + 2\n")]
    [InlineData("a: ( 1  *  2 )\n", "a: (1 * 2)\n")]
    [InlineData("a: x?1:2\n", "a: x ? 1 : 2\n")]
    [InlineData("a: x  ??  y||z\n", "a: x ?? y || z\n")]
    [InlineData("a: ! x\n", "a: !x\n")]
    [InlineData("a: @env( \"X\" ,1 )\n", "a: @env(\"X\", 1)\n")]
    [InlineData("a: @env(\"X\",\n  1\n)\n", "a: @env(\"X\",\n    1\n)\n")]
    [InlineData("a: [ 1,2 , 3, ]\n", "a: [1, 2, 3]\n")]
    [InlineData("a: x[ 0 ].y\n", "a: x[0].y\n")]
    [InlineData("a: x\n ?  1\n : 2\n", "a: x\n    ? 1\n    : 2\n")]
    [InlineData("a: 1 +\n 2\n", "a: 1 +\n    2\n")]
    [InlineData("a: \"${ x+1 }\"\n", "a: \"${ x+1 }\"\n")]
    [InlineData("a: \"\"\"\n  x  \n\ty\n \"\"\"\n", "a: \"\"\"\n  x  \n\ty\n \"\"\"\n")]
    [InlineData("a: 8000-9000\nb: 1..5\n", "a: 8000-9000\nb: 1..5\n")]
    public void Expressions(string text, string expected) => Formats(text, expected);

    [Theory]
    [InlineData("a{x:1,y:2}\n", "a { x: 1, y: 2 }\n")]
    [InlineData("a: {x:1;y:2,}\n", "a: { x: 1, y: 2 }\n")]
    [InlineData("a {}\nb { }\n", "a {}\nb {}\n")]
    [InlineData("a {\nx: 1, y: 2\n}\n", "a {\n    x: 1,\n    y: 2,\n}\n")]
    [InlineData("a {\n  x: 1\n  y: 2 }\n", "a {\n    x: 1\n    y: 2\n}\n")]
    [InlineData("a>\nx: 1\n<\n", "a >\n    x: 1\n<\n")]
    [InlineData("a:\n  x:\n    y: 1\n", "a:\n    x:\n        y: 1\n")]
    [InlineData("a:\n- 1\n-   2\n", "a:\n    - 1\n    - 2\n")]
    [InlineData("a:\n- x: 1\n  y:\n   z: 2\n", "a:\n    - x: 1\n      y:\n          z: 2\n")]
    [InlineData("a:\n-\n    x: 1\n    y: 2\n", "a:\n    - x: 1\n      y: 2\n")]
    [InlineData("[ s ]\n  a: 1\n", "[s]\n    a: 1\n")]
    [InlineData("[s]\na: 1\n[[ t.u ]]\nb: 1\n", "[s]\na: 1\n[[t.u]]\nb: 1\n")]
    [InlineData("a: [\n1,\n2 ]\n", "a: [\n    1,\n    2,\n]\n")]
    [InlineData("a: [\n1\n2\n]\n", "a: [\n    1\n    2\n]\n")]
    [InlineData("a: [\n1,2,\n3\n]\n", "a: [\n    1, 2,\n    3,\n]\n")]
    [InlineData("a: [{\n x: 1\n}, {\n y: 2\n}]\n", "a: [{\n    x: 1\n}, {\n    y: 2\n}]\n")]
    [InlineData("{\n\"a\":1,\n\"b\":{\"c\":[]}\n}\n", "{\n    \"a\": 1,\n    \"b\": { \"c\": [] },\n}\n")]
    public void Blocks(string text, string expected) => Formats(text, expected);

    [Theory]
    [InlineData("#  why\na: 1 #   because  \n", "#  why\na: 1 #   because\n")]
    [InlineData("a:   # why\n      # of b\n      b: 1\n      # end of a\n# of c\nc: 1\n", "a: # why\n    # of b\n    b: 1\n    # end of a\n# of c\nc: 1\n")]
    [InlineData("a {\n# of x\nx: 1 # one\n# end\n}\n", "a {\n    # of x\n    x: 1 # one\n    # end\n}\n")]
    [InlineData("a: [ # why\n1, # one\n2 # two\n]\n", "a: [ # why\n    1, # one\n    2, # two\n]\n")]
    [InlineData("# only\n\n\n# comments\n\n", "# only\n\n# comments\n")]
    [InlineData("a:   1    # one\nbcd: 2    # two\n", "a: 1   # one\nbcd: 2 # two\n")]
    [InlineData("a: 1  # one\nbcd: 2    # two\n", "a: 1 # one\nbcd: 2 # two\n")]
    [InlineData("a:   1    # one\n\nbcd: 2    # two\n", "a: 1 # one\n\nbcd: 2 # two\n")]
    [InlineData("a: (1 # one\n + 2)\n", "a: (1 # one\n    + 2)\n")]
    [InlineData("l:\n- a: 1\n  # of b\n  b: 2\n  # end\n# of c\nc: 1\n", "l:\n    - a: 1\n      # of b\n      b: 2\n      # end\n# of c\nc: 1\n")]
    public void Comments(string text, string expected) => Formats(text, expected);

    [Theory]
    [InlineData("#type  P{x:int,y:int}\n", "#type P { x: int, y: int }\n")]
    [InlineData("#type B:A {\nx: int( 1 .. 5 )=3\n}\n", null)]
    [InlineData("#type B:A {\nx:int(1..5)=3\n  y : string ?\n}\n", null)]
    [InlineData("#type B:A {\nx:int(1..5)=3\ny:string?\nz:map<string,int>\nw:uri[](max:16,unique)\n}\n",
        "#type B : A {\n    x: int(1..5) = 3\n    y: string?\n    z: map<string, int>\n    w: uri[](max: 16, unique)\n}\n")]
    [InlineData("a=1\nb=2\n#type P { x: int = 1 }\n", "a = 1\nb = 2\n#type P { x: int = 1 }\n")]
    [InlineData("#environments  a ,b\n", "#environments a, b\n")]
    [InlineData("#client  GitHub   retries:3{\nbase_url:\"x\"\n}\n", "#client GitHub retries: 3 {\n    base_url: \"x\"\n}\n")]
    [InlineData("#thing  X   { a:1 }\n", "#thing  X   { a:1 }\n")]
    [InlineData("#enum  E{a,b,\n c}\n", "#enum E {\n    a,\n    b,\n    c,\n}\n")]
    public void Directives(string text, string? expected)
    {
        if (expected is not null)
        {
            Formats(text, expected);
            return;
        }

        string once = Formatter.Format(SyntaxTree.Parse(text));
        Assert.Equal(once, Formatter.Format(SyntaxTree.Parse(once)));
    }

    [Theory]
    [InlineData("a:1\nb:  hello   world\nc:2\n", "a: 1\nb:  hello   world\nc: 2\n")]
    [InlineData("a:1\nif (x) {\n  y:1\n}\nc:2\n", "a: 1\nif (x) {\n  y:1\n}\nc: 2\n")]
    [InlineData("a:1\nb { x:1,,y:2 }\nc:2\n", "a: 1\nb { x:1,,y:2 }\nc: 2\n")]
    [InlineData("[s\na:1\n", "[s\na: 1\n")]
    public void A_broken_statement_is_left_as_it_is(string text, string expected) => Formats(text, expected);

    [Fact]
    public void A_list_that_is_too_long_is_broken_over_lines()
    {
        string item = "\"" + new string('x', 50) + "\"";
        Formats($"a: [{item}, {item}, {item}]\n", $"a: [\n    {item},\n    {item},\n    {item},\n]\n");
        Formats($"a {{ x: {item}, y: [{item}, {item}] }}\n", $"a {{\n    x: {item},\n    y: [{item}, {item}],\n}}\n");
    }

    [Fact]
    public void Width_and_indentation_are_options()
    {
        SyntaxTree tree = SyntaxTree.Parse("a:\n  b: [1, 22222, 33333]\n");
        Assert.Equal("a:\n\tb: [\n\t\t1,\n\t\t22222,\n\t\t33333,\n\t]\n", Formatter.Format(tree, new FormatOptions { UseTabs = true, MaxWidth = 20 }));
        Assert.Equal("a:\n  b: [1, 22222, 33333]\n", Formatter.Format(tree, new FormatOptions { IndentSize = 2 }));
    }

    [Fact]
    public void A_document_in_style_needs_no_edits() => Assert.Empty(Formatter.GetEdits(SyntaxTree.Parse("# why\na: 1 # one\n\nb {\n    x: [1, 2]\n}\n")));

    [Fact]
    public void Edits_touch_only_what_changes()
    {
        TextEdit edit = Assert.Single(Formatter.GetEdits(SyntaxTree.Parse("a: 1\nb:2\nc: 3\n")));
        Assert.Equal(new TextEdit(new TextSpan(7, 0), " "), edit);
    }

    [Fact]
    public void Formatting_lines_formats_the_statements_they_touch_and_no_others()
    {
        string text = "a:1\nb {\nx:1\ny:2\n}\nc:3\n";
        Assert.Equal("a:1\nb {\n    x: 1\n    y: 2\n}\nc:3\n", TextEdits.Apply(text, Formatter.GetEdits(SyntaxTree.Parse(text), 2, 2)));
    }

    [Theory]
    [InlineData("1", "+1", 30_000)]
    [InlineData("x", "[0]", 20)]
    [InlineData("@f(1)", ".g(2)", 20)]
    public void A_chain_as_long_as_it_likes_is_laid_out(string first, string link, int count)
    {
        string chain = first + string.Concat(Enumerable.Repeat(link, count));
        string formatted = Formatter.Format(SyntaxTree.Parse("k:" + chain + "\n"));
        Assert.StartsWith("k: " + first, formatted, StringComparison.Ordinal);
        Assert.Equal("k:" + chain + "\n", formatted.Replace(" ", "", StringComparison.Ordinal));
        Assert.True(DocumentEditor.Set(SyntaxTree.Parse("k: " + chain + "\n"), KeyPath.Parse("k"), "1").IsSuccess);
    }

    private static void Formats(string text, string expected)
    {
        string formatted = Formatter.Format(SyntaxTree.Parse(text));
        Assert.Equal(expected, formatted);
        Assert.Equal(expected, Formatter.Format(SyntaxTree.Parse(formatted)));
    }
}
