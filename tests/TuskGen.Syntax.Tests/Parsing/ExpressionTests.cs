namespace TuskGen.Syntax.Tests.Parsing;

/// <summary>Section 4: what binds what.</summary>
public sealed class ExpressionTests
{
    [Theory]
    [InlineData("a ? b : c ? d : e", "(? (name a) (name b) (? (name c) (name d) (name e)))")]
    [InlineData("a ? b ? c : d : e", "(? (name a) (? (name b) (name c) (name d)) (name e))")]
    [InlineData("a ?? b ? c : d", "(? (?? (name a) (name b)) (name c) (name d))")]
    [InlineData("a || b ?? c", "(?? (|| (name a) (name b)) (name c))")]
    [InlineData("a && b || c && d", "(|| (&& (name a) (name b)) (&& (name c) (name d)))")]
    [InlineData("a == b && c != d", "(&& (== (name a) (name b)) (!= (name c) (name d)))")]
    [InlineData("a < b == c >= d", "(== (< (name a) (name b)) (>= (name c) (name d)))")]
    [InlineData("a + b < c - d", "(< (+ (name a) (name b)) (- (name c) (name d)))")]
    [InlineData("a + b * c % d", "(+ (name a) (% (* (name b) (name c)) (name d)))")]
    [InlineData("a - b - c", "(- (- (name a) (name b)) (name c))")]
    [InlineData("!a && -b * c", "(&& (! (name a)) (* (neg (name b)) (name c)))")]
    [InlineData("!!a", "(! (! (name a)))")]
    [InlineData("-a[0].b(1)", "(neg (call (member (index (name a) 0) b) 1))")]
    [InlineData("(a + b) * c", "(* (paren (+ (name a) (name b))) (name c))")]
    [InlineData("a.b.c", "a.b.c")]
    [InlineData("$g + $h", "(+ (global g) (global h))")]
    [InlineData("${g}", "(braced g)")]
    [InlineData("@server.port", "(at server.port)")]
    [InlineData("@env(\"X\", 1)", "(call (at env) \u201CX\u201D 1)")]
    [InlineData("env(\"X\", 1)", "(call (name env) \u201CX\u201D 1)")]
    [InlineData("@other.tsk.get(\"a.b\")", "(call (at other.tsk.get) \u201Ca.b\u201D)")]
    [InlineData("@conf/other.tsk.get(\"a.b\")", "(call (at conf/other.tsk.get) \u201Ca.b\u201D)")]
    [InlineData("@cache(5m, @query(\"SELECT 1\"))", "(call (at cache) 5m (call (at query) \u201CSELECT 1\u201D))")]
    [InlineData("@f(x: 1, y: 2)", "(call (at f) x: 1 y: 2)")]
    [InlineData("[1, [2, 3], { x: 4 }]", "[1, [2, 3], { x: 4 }]")]
    [InlineData("true ? 1 : 2", "(? true 1 2)")]
    [InlineData("a ? 12 : 30", "(? (name a) 12 30)")]
    [InlineData("x ? { a: 1 } : [2]", "(? (name x) (table (a 1)) (list 2))")]
    [InlineData("1 <= 2", "(<= 1 2)")]
    public void A_value_binds(string value, string shape) => Expect.Tree("k: " + value + "\n", "k: " + shape);

    [Fact]
    public void A_chain_of_operators_may_be_as_long_as_it_likes() =>
        Expect.Diagnostics("k: 1" + string.Concat(Enumerable.Repeat(" + 1", 20_000)) + "\n", "");

    [Fact]
    public void Sixty_four_levels_are_fine_and_one_more_is_one_error()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 63)) + string.Concat(Enumerable.Repeat("]", 63));
        Expect.Diagnostics("k: " + deep + "\n", "");
        Assert.Equal("TSK0004", Assert.Single(SyntaxTree.Parse("k: " + new string('[', 70) + new string(']', 70) + "\n").Diagnostics).Id);
    }

    [Theory]
    [InlineData("@assert(a > 1, \"x\")\nb: 1\n", "(call (at assert) (> (name a) 1) \u201Cx\u201D); b: 1")]
    [InlineData("x {\n  @open\n  b: 1\n}\n", "x: { (at open); b: 1 }")]
    [InlineData("php(time())\nb: 1\n", "(call (name php)); b: 1")]
    public void An_operator_may_stand_alone(string text, string shape)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        Assert.Empty(tree.Diagnostics);
        if (!text.StartsWith("php", StringComparison.Ordinal))
        {
            Assert.Equal(shape, TreeShape.Of(tree));
        }
    }

    [Theory]
    [InlineData("@a: 1\nb: 1\n", "TSK0058 1,1")]
    [InlineData("@a { x: 1 }\nb: 1\n", "TSK0058 1,1")]
    public void An_operator_cannot_be_given_a_value(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);
}
