namespace TuskGen.Syntax.Tests.Parsing;

/// <summary>Sections 2 and 8: what is a directive, and what is a comment.</summary>
public sealed class DirectiveShapeTests
{
    [Theory]
    [InlineData("#type P {\n  x: int\n}\n", "#type P { x: int }")]
    [InlineData("#type P { x: int, y: int }\n", "#type P { x: int; y: int }")]
    [InlineData("  #type P { x: int }\n", "#type P { x: int }")]
    [InlineData("#type B : A { x: int }\n", "#type B:A { x: int }")]
    [InlineData("#api{\n  x: 1\n}\n", "#api { x: 1 }")]
    [InlineData("#client GitHub retries: 3 {\n  get /users/{id} : User\n}\n", "")]
    [InlineData("#gateway \"x{y\" {\n  a: 1\n}\n", "#gateway \u201Cx{y\u201D { a: 1 }")]
    [InlineData("#api /users/{id} {\n  a: 1\n}\n", "#api /users/{id} { a: 1 }")]
    [InlineData("#enum E { one, two\n three }\n", "#enum E { one; two; three }")]
    [InlineData("#language 1\n", "#language 1")]
    [InlineData("#namespace Shop.Config\n", "#namespace Shop.Config")]
    [InlineData("#use \"types.schema.tsk\"\n", "#use \u201Ctypes.schema.tsk\u201D")]
    [InlineData("#environments development, production\n", "#environments development production")]
    [InlineData("#section worker\n", "#section worker")]
    [InlineData("#custom thing {\n  a: 1\n}\n", "#custom thing { a: 1 }")]
    [InlineData("#!api\na: 1\n", "#!api; a: 1")]
    [InlineData("#!/usr/bin/tusk\n\n#!api\na: 1\n", "#!api; a: 1")]
    [InlineData("\n#!api\na: 1\n", "#!api; a: 1")]
    public void These_are_directives(string text, string shape)
    {
        if (shape.Length == 0)
        {
            Assert.IsType<DirectiveSyntax>(SyntaxTree.Parse(text).Root.Statements[0]);
            return;
        }

        Expect.Tree(text, shape);
    }

    [Theory]
    [InlineData("# type P {\na: 1\n")]
    [InlineData("#something else\na: 1\n")]
    [InlineData("#type P {\n#  x: int\n#}\na: 1\n")]
    [InlineData("#todo: fix {this}\na: 1\n")]
    [InlineData("#1 {\na: 1\n")]
    [InlineData("a: 1 #type P {\n")]
    [InlineData("#notes about { braces } here\na: 1\n")]
    [InlineData("a: 1\n#!api\n")]
    public void These_are_comments(string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        Assert.DoesNotContain(tree.Diagnostics, diagnostic => diagnostic.Severity > Severity.Hint);
        Assert.Equal("a: 1", TreeShape.Of(tree));
    }

    [Theory]
    [InlineData("#type is a word\na: 1\n", "TSK0110 1,1")]
    [InlineData("#language\na: 1\n", "TSK0110 1,1")]
    [InlineData("#use types\na: 1\n", "TSK0110 1,1")]
    public void A_known_name_in_no_directives_shape_gets_a_hint(string text, string diagnostics) => Expect.Tree(text, "a: 1", diagnostics);

    [Fact]
    public void An_unknown_name_whose_braces_close_on_its_line_is_perhaps_one()
    {
        SyntaxTree tree = SyntaxTree.Parse("#thing X { a: 1 }\nb: 2\n");
        DirectiveSyntax directive = Assert.IsType<DirectiveSyntax>(tree.Root.Statements[0]);
        Assert.False(directive.IsCertain);
        Assert.Empty(tree.Diagnostics);
    }

    [Fact]
    public void What_is_wrong_in_a_perhaps_directive_is_kept_with_it()
    {
        SyntaxTree tree = SyntaxTree.Parse("#thing X { a: 1,, b: 2 }\nb: 2\n");
        DirectiveSyntax directive = Assert.IsType<DirectiveSyntax>(tree.Root.Statements[0]);
        Assert.Empty(tree.Diagnostics);
        Assert.Equal("TSK0046", Assert.Single(directive.BodyDiagnostics).Id);
    }

    [Theory]
    [InlineData("#type Server\n{\n    host: string\n}\nport: 1\n", "TSK0100 1,1")]
    [InlineData("#api\n{\n    a: 1\n}\nport: 1\n", "TSK0100 1,1")]
    public void A_brace_on_the_line_below_a_known_name_is_one_error(string text, string diagnostics)
    {
        Expect.Diagnostics(text, diagnostics);
        Assert.EndsWith("port: 1", TreeShape.Of(SyntaxTree.Parse(text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: #type P {\n  x: int\n}\nb: 1\n", "TSK4091 1,4")]
    [InlineData("#type P { x: int } { y: int }\nb: 1\n", "TSK4092 1,10")]
    public void A_misplaced_directive_is_one_error(string text, string diagnostics)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        Assert.Equal(diagnostics[..7], Assert.Single(tree.Diagnostics).Id);
        Assert.EndsWith("b: 1", TreeShape.Of(tree), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("host: string(format: hostname) = \"localhost\"", "host: (call (name string) format: (name hostname)) = \u201Clocalhost\u201D")]
    [InlineData("port: int(1..65535) = 8080", "port: (call (name int) (.. 1 65535)) = 8080")]
    [InlineData("tls: Tls?", "tls: (nullable (name Tls))")]
    [InlineData("peers: uri[](max: 16, unique)", "peers: (call (listof (name uri)) max: 16 (name unique))")]
    [InlineData("limits: map<string, int(0..)>", "limits: (map (name string) (call (name int) (.. 0 _)))")]
    [InlineData("m: map<string, map<string, int>>", "m: (map (name string) (map (name string) (name int)))")]
    [InlineData("t: string[]?", "t: (nullable (listof (name string)))")]
    [InlineData("t: string?[]", "t: (listof (nullable (name string)))")]
    [InlineData("features: string[] = []", "features: (listof (name string)) = []")]
    public void Types_are_values(string field, string shape) => Expect.Tree("#type P {\n  " + field + "\n}\n", "#type P { " + shape + " }");

    [Fact]
    public void An_attribute_stands_before_its_field() =>
        Expect.Tree("#type P {\n  @deprecated(\"x\")\n  wait: duration?\n}\n", "#type P { (call (at deprecated) \u201Cx\u201D); wait: (nullable (name duration)) }");

    [Fact]
    public void Something_that_is_no_name_in_an_enum_is_one_error() => Expect.Diagnostics("#enum E { one, 2, three }\n", "TSK0101 1,16");
}
