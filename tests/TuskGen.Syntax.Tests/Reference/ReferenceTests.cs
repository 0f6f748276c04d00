using CsCheck;
using TuskGen.Syntax.Tests.Robustness;
using Xunit.Abstractions;

namespace TuskGen.Syntax.Tests.Reference;

public sealed class ReferenceTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("1 + 2 * 3", "(+ 1 (* 2 3))")]
    [InlineData("10 - 4 - 3", "(- (- 10 4) 3)")]
    [InlineData("true ? 1 : false ? 2 : 3", "(? true 1 (? false 2 3))")]
    [InlineData("a || b && c == d", "(|| (name a) (&& (name b) (== (name c) (name d))))")]
    [InlineData("-2 * -3", "(* -2 -3)")]
    [InlineData("{x: 5}.x", "(member (table (x 5)) x)")]
    [InlineData("5-9", "(.. 5 9)")]
    [InlineData("@env(\"A\", 1) ?? d", "(?? (call (at env) \u201CA\u201D 1) (name d))")]
    [InlineData("1 -2", null)]
    [InlineData("007", null)]
    [InlineData("hello world", null)]
    public void The_grammar_reads_what_the_language_says(string text, string? expected) => Assert.Equal(expected, ReferenceGrammar.ReadExpression(text));

    [Fact]
    public void The_parser_agrees_on_generated_expressions() => ExpressionGenerator.Expression.ForAll(
        text =>
        {
            string? expected = ReferenceGrammar.ReadExpression(text);
            Assert.True(expected is not null, "the reference does not cover " + text);
            SyntaxTree tree = SyntaxTree.Parse("value: " + text + "\nafter: 1\n");
            AssertAgrees(tree, expected, ((EntrySyntax)tree.Root.Statements[0]).Value, text);
            Assert.Equal(2, tree.Root.Statements.Count);
        },
        times: 10_000);

    [Fact]
    public void The_parser_agrees_on_generated_types() => ExpressionGenerator.Type.ForAll(
        text =>
        {
            string? expected = ReferenceGrammar.ReadType(text);
            Assert.True(expected is not null, "the reference does not cover " + text);
            SyntaxTree tree = SyntaxTree.Parse("#type T {\n    field: " + text + " = x\n    next: int\n}\n");
            var body = Assert.IsType<DirectiveSyntax>(tree.Root.Statements[0]).Body!;
            Assert.Equal(2, body.Statements.Count);
            AssertAgrees(tree, expected, ((EntrySyntax)body.Statements[0]).Value, text);
        },
        times: 3_000);

    [Fact]
    public void The_parser_agrees_on_every_value_of_the_corpus_that_the_grammar_covers()
    {
        int values = 0;
        int covered = 0;
        foreach (string document in SeedDocuments.All)
        {
            SyntaxTree tree = SyntaxTree.Parse(document);
            foreach (ExpressionSyntax value in Values(tree.Root))
            {
                if (value is TableSyntax { Style: not TableStyle.Brace } or ListSyntax { Style: ListStyle.Dash } || HasError(tree, value))
                {
                    continue;
                }

                values++;
                string text = tree.GetText(value);
                if (ReferenceGrammar.ReadExpression(text) is { } expected)
                {
                    covered++;
                    Assert.True(expected == TreePrinter.Print(tree, value), $"{text}\nreference {expected}\nparser    {TreePrinter.Print(tree, value)}");
                }
                else
                {
                    output.WriteLine("not covered: " + text.ReplaceLineEndings("\u21B5"));
                }
            }
        }

        output.WriteLine($"{covered} of {values} values covered");
        Assert.True(covered >= values * 0.9, $"only {covered} of {values} values covered");
    }

    private static void AssertAgrees(SyntaxTree tree, string expected, ExpressionSyntax? value, string text)
    {
        Assert.True(!tree.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error), string.Join('\n', tree.Diagnostics) + "\n" + text);
        Assert.True(expected == TreePrinter.Print(tree, value), $"{text}\nreference {expected}\nparser    {TreePrinter.Print(tree, value)}");
    }

    private static bool HasError(SyntaxTree tree, SyntaxNode node) =>
        tree.Diagnostics.Any(diagnostic =>
            diagnostic.Severity == Severity.Error && diagnostic.Location.Span.Start <= node.End && diagnostic.Location.Span.End >= node.Start);

    private static IEnumerable<ExpressionSyntax> Values(SyntaxNode node) => node switch
    {
        EntrySyntax { Value: { } value } => [value, .. value is TableSyntax or ListSyntax ? Values(value) : []],
        GlobalSyntax { Value: { } value } => [value],
        DirectiveSyntax => [],
        _ => node.Children.SelectMany(Values),
    };
}
