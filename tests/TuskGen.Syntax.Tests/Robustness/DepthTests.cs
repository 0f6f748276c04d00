namespace TuskGen.Syntax.Tests.Robustness;

public sealed class DepthTests
{
    private const int Limit = 64;

    /// <summary>Each kind of nesting: its text before, an opening, what stands innermost, a closing, and the text behind.</summary>
    public static TheoryData<string, string, string, string, string, string> Kinds => new()
    {
        { "lists", "a: ", "[", "1", "]", "" },
        { "parentheses", "a: ", "(", "1", ")", "" },
        { "braces", "a: ", "{ a: ", "1", " }", "" },
        { "blocks of braces", "", "a {\n", "a: 1\n", "}\n", "" },
        { "angle blocks", "", "a >\n", "a: 1\n", "<\n", "" },
        { "calls", "a: ", "@max(", "1", ")", "" },
        { "nots", "a: ", "!", "true", "", "" },
        { "negations", "a: 1 + ", "- ", "x", "", "" },
        { "ternaries behind the colon", "a: ", "b ? 1 : ", "2", "", "" },
        { "ternaries before the colon", "a: ", "b ? ", "2", " : 1", "" },
        { "interpolations", "a: ", "\"${", "1", "}\"", "" },
        { "maps", "#type T {\n    a: ", "map<string, ", "int", ">", "\n}\n" },
        { "range ends", "a: 1..", "(1..", "2", ")", "" },
        { "indexes", "a: b", "[c", "", "]", "" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Thirty_levels_are_fine(string kind, string before, string open, string inside, string close, string behind) =>
        Assert.Equal("", Errors(kind, Nest(30, before, open, inside, close, behind)));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("(", ")")]
    [InlineData("@max(", ")")]
    public void The_limit_itself_is_fine_and_one_more_is_not(string open, string close)
    {
        Assert.Equal("", Errors(open, Nest(Limit, "a: ", open, "1", close, "")));
        Assert.NotEqual("", Errors(open, Nest(Limit + 1, "a: ", open, "1", close, "")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_level_too_many_is_one_error(string kind, string before, string open, string inside, string close, string behind)
    {
        SyntaxTree tree = SyntaxTree.Parse(Nest(Limit + 6, before, open, inside, close, behind));
        TuskDiagnostic error = Assert.Single(tree.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.StartsWith("TSK0", error.Id, StringComparison.Ordinal);
        Assert.Contains("64", error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(kind);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_bomb_that_nothing_closes_is_one_error_of_depth(string kind, string before, string open, string inside, string close, string behind)
    {
        Assert.NotNull(close + behind);
        string? fault = Watchdog.Run(() =>
        {
            SyntaxTree tree = SyntaxTree.Parse(before + string.Concat(Enumerable.Repeat(open, 100_000)) + inside);
            int errors = tree.Diagnostics.Count(diagnostic =>
                diagnostic.Severity == Severity.Error && diagnostic.Id.StartsWith("TSK0", StringComparison.Ordinal));
            return TreeInvariants.FindBreach(tree) ?? (errors == 1 ? null
                : $"{kind}: {errors} errors, the first {(tree.Diagnostics.Count == 0 ? "none" : tree.Diagnostics[0])}");
        });
        Assert.Equal("", fault ?? "");
    }

    [Fact]
    public void Indentation_nests_to_the_limit_and_no_deeper()
    {
        Assert.Equal("", Errors("indentation", Indent(50)));
        TuskDiagnostic error = Assert.Single(SyntaxTree.Parse(Indent(Limit + 6)).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Contains("64", error.Message, StringComparison.Ordinal);
        Assert.Null(Watchdog.Run(() => TreeInvariants.FindBreach(SyntaxTree.Parse(Indent(3_000)))));
    }

    [Theory]
    [InlineData("", ": 1")]
    [InlineData("[", "]\nb: 1")]
    [InlineData("[[", "]]\nb: 1")]
    public void Key_parts_count_to_the_limit_and_no_further(string before, string behind)
    {
        Assert.Equal("", Errors("key parts", before + Path(50) + behind));
        Assert.Single(SyntaxTree.Parse(before + Path(Limit + 6) + behind).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Null(Watchdog.Run(() => TreeInvariants.FindBreach(SyntaxTree.Parse(before + Path(100_000) + behind))));
    }

    /// <summary>Chains are loops, not nesting: they may be as long as they like.</summary>
    [Theory]
    [InlineData("1", " + 1")]
    [InlineData("1", " * 2 - 1")]
    [InlineData("x", " ?? y")]
    [InlineData("x", " || y")]
    [InlineData("true", " && true == false")]
    [InlineData("\"a\"", " + \"b\"")]
    public void Long_chains_of_operators_are_fine(string first, string more)
    {
        string text = "a: " + first + string.Concat(Enumerable.Repeat(more, 50_000)) + "\n";
        string? fault = Watchdog.Run(() =>
        {
            SyntaxTree tree = SyntaxTree.Parse(text);
            return TreeInvariants.FindBreach(tree) ?? (tree.Diagnostics.Count == 0 ? null : tree.Diagnostics[0].ToString());
        });
        Assert.Null(fault);
    }

    [Theory]
    [InlineData("a: b", "[0]")]
    [InlineData("a: f()", ".b")]
    [InlineData("a: f()", ".b()")]
    [InlineData("#type T {\n a: int", "?")]
    [InlineData("#type T {\n a: int", "[]")]
    [InlineData("a:\n  ", "- ")]
    [InlineData("", "#client x {\n")]
    [InlineData("", "if (x) {\n")]
    [InlineData("a: ", "<<")]
    public void Other_things_in_a_row_keep_the_invariants(string before, string more) =>
        Assert.Null(Watchdog.Run(() => TreeInvariants.FindBreach(SyntaxTree.Parse(before + string.Concat(Enumerable.Repeat(more, 100_000))))));

    private static string Nest(int depth, string before, string open, string inside, string close, string behind) =>
        before + string.Concat(Enumerable.Repeat(open, depth)) + inside + string.Concat(Enumerable.Repeat(close, depth)) + behind;

    private static string Indent(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(level => new string(' ', level) + "a:\n")) + new string(' ', depth) + "a: 1\n";

    private static string Path(int parts) => string.Join('.', Enumerable.Repeat("a", parts));

    private static string Errors(string kind, string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        Assert.True(tree.ToString() == text, kind);
        return string.Join('\n', tree.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
    }
}
