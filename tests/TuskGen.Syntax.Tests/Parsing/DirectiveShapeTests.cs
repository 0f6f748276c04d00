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
    [InlineData("a: 1\n#language\n", "TSK0110 2,1")]
    [InlineData("#use this for tests\na: 1\n", "TSK0110 1,1")]
    [InlineData("#section headers follow\na: 1\n", "TSK0110 1,1")]
    public void A_known_name_in_no_directives_shape_gets_a_hint(string text, string diagnostics) => Expect.Tree(text, "a: 1", diagnostics);

    [Theory]
    [InlineData("#environment staging\na: 1\n", "#environments")]
    [InlineData("#enviroments development, production\na: 1\n", "#environments")]
    [InlineData("# The shop's settings.\n#environment staging # and no other\na: 1\n", "#environments")]
    [InlineData("#namespaces X.Y\na: 1\n", "#namespace")]
    [InlineData("#namepsace Shop\na: 1\n", "#namespace")]
    [InlineData("#Namespace Shop.Config\na: 1\n", "#namespace")]
    [InlineData("#langauge 1\na: 1\n", "#language")]
    [InlineData("#uses \"types.schema.tsk\"\na: 1\n", "#use")]
    [InlineData("#operater slug(text: string): string, phase: load\na: 1\n", "#operator")]
    [InlineData("#sections worker\na: 1\n", "#section")]
    [InlineData("a: 1\n#langauge 1\n", "#language")]
    [InlineData("a: 1\n#enviroments development, production\n", "#environments")]
    public void A_misspelt_directive_of_one_line_is_a_warning_that_says_its_name(string text, string meant)
    {
        TuskDiagnostic warning = Assert.Single(SyntaxTree.Parse(text).Diagnostics);
        Assert.Equal(("TSK4093", Severity.Warning), (warning.Id, warning.Severity));
        Assert.Contains("did you mean `" + meant + "`?", warning.Message, StringComparison.Ordinal);
        SyntaxTree mended = SyntaxTree.Parse(TextEdits.Apply(text, warning.Mend!.Edits));
        Assert.Empty(mended.Diagnostics);
        Assert.Contains(mended.Root.Statements, statement => statement is DirectiveSyntax directive && mended.GetText(directive.Name) == meant);
    }

    [Fact]
    public void An_operator_above_the_text_of_the_next_one_is_no_comment() =>
        Assert.Equal(2, SyntaxTree.Parse("#operator a(): int\n## The other one.\n#operator b(): int\n").Root.Statements.Count);

    [Theory]
    [InlineData("#environment variables of the shop\na: 1\n")]
    [InlineData("#Environment variables\na: 1\n")]
    [InlineData("#Sections below\na: 1\n")]
    [InlineData("#uses types\na: 1\n")]
    [InlineData("#user \"x\" is the first\na: 1\n")]
    [InlineData("#languages\na: 1\n")]
    [InlineData("#operators (all of them)\na: 1\n")]
    [InlineData("#namespaces: X.Y\na: 1\n")]
    [InlineData("#the shop's own,\n#environment staging\na: 1\n")]
    [InlineData("#environment staging\n#is not used\na: 1\n")]
    [InlineData("a: 1\n#environment staging\n")]
    [InlineData("#sections\na: 1\n")]
    [InlineData("#type P {\n  #environment staging\n}\na: 1\n")]
    public void Prose_that_begins_like_a_directive_of_one_line_is_a_comment(string text) => Expect.Diagnostics(text, "");

    [Theory]
    [InlineData("#namespace 1Shop..x\na: 1\n", "Shop.Config")]
    [InlineData("#namespace\na: 1\n", "Shop.Config")]
    [InlineData("#section\na: 1\n", "#section worker")]
    [InlineData("#language\na: 1\n", "#language 1")]
    [InlineData("#language one\na: 1\n", "#language 1")]
    [InlineData("#use types\na: 1\n", "#use \"types.schema.tsk\"")]
    [InlineData("#environments development production\na: 1\n", "#environments development, production")]
    [InlineData("#operator slug\na: 1\n", "#operator slug(")]
    [InlineData("#type P {\n  x: int\n}\n#section\na: 1\n", "#section worker")]
    public void A_directive_of_one_line_above_the_entries_whose_argument_is_wrong_is_a_warning_that_shows_it_right(string text, string right)
    {
        TuskDiagnostic warning = Assert.Single(SyntaxTree.Parse(text).Diagnostics);
        Assert.Equal(("TSK4094", Severity.Warning), (warning.Id, warning.Severity));
        Assert.Contains(right, warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#language 1\n#environment staging\na: 1\n", "TSK4093 2,1")]
    [InlineData("#langauge 1\n#namespaces X.Y\na: 1\n", "TSK4093 1,1; TSK4093 2,1")]
    [InlineData("#langauge 1\n#environment staging\na: 1\n", "TSK4093 1,1; TSK4093 2,1")]
    [InlineData("#type P { x: int }\n#environment staging\na: 1\n", "TSK4093 2,1")]
    [InlineData("#language 1\n#namespace 1Shop..x\na: 1\n", "TSK4094 2,1")]
    public void A_directive_of_one_line_that_is_wrong_does_not_make_a_comment_of_the_one_above_it(string text, string diagnostics) =>
        Expect.Diagnostics(text, diagnostics);

    [Fact]
    public void A_directive_of_one_line_that_a_comment_below_it_makes_a_comment_is_a_warning_that_says_why()
    {
        const string Text = "#environments development, production\n# The port.\nport: 80\n";
        TuskDiagnostic warning = Assert.Single(SyntaxTree.Parse(Text).Diagnostics);
        Assert.Equal("TSK4094", warning.Id);
        Assert.Contains("the line below", warning.Message, StringComparison.Ordinal);
        SyntaxTree mended = SyntaxTree.Parse(TextEdits.Apply(Text, warning.Mend!.Edits));
        Assert.Empty(mended.Diagnostics);
        Assert.IsType<DirectiveSyntax>(mended.Root.Statements[0]);
    }

    [Theory]
    [InlineData("#config App { port: int }\n# The end.\nport: 80\n")]
    [InlineData("#type P { x: int }\n## A point.\n#type Q { y: int }\na: 1\n")]
    [InlineData("#enum E { a, b }\n# The port.\nport: 80\n")]
    public void A_declaration_that_prose_below_it_makes_a_comment_is_a_warning_that_says_why(string text)
    {
        TuskDiagnostic warning = Assert.Single(SyntaxTree.Parse(text).Diagnostics);
        Assert.Equal("TSK4094", warning.Id);
        Assert.Contains("the line below", warning.Message, StringComparison.Ordinal);
        SyntaxTree mended = SyntaxTree.Parse(TextEdits.Apply(text, warning.Mend!.Edits));
        Assert.Empty(mended.Diagnostics);
        Assert.IsType<DirectiveSyntax>(mended.Root.Statements[0]);
    }

    [Theory]
    [InlineData("#queue a { }\n#queue b { x: 1 }\n\n", 2)]
    [InlineData("#type P { x: int }\n#queue b { x: 1 }\n#queue c {\n  x: 1\n}\n", 3)]
    [InlineData("#namespace Shop\n#queue c {\n  x: 1\n}\n", 2)]
    [InlineData("#use \"a.tsk\"\n#queue c { x: 1 }\na: 1\n", 2)]
    [InlineData("#foo {\n#bar { x: 1 }\n#}\n", 0)]
    public void Directives_of_a_projects_own_may_stand_one_below_the_other(string text, int count) =>
        Assert.Equal(count, SyntaxTree.Parse(text).Root.Statements.Count(static one => one is DirectiveSyntax));

    [Theory]
    [InlineData("#type P {\n#  x: int\n#}\na: 1\n")]
    [InlineData("#cache users { ttl: 1m }\n#port: 80\na: 1\n")]
    public void A_declaration_that_is_commented_out_stays_silent(string text) => Expect.Tree(text, "a: 1");

    [Fact]
    public void Commented_out_code_that_begins_with_a_directive_of_one_line_stays_silent() => Expect.Tree("#section worker\n#port: 80\na: 1\n", "a: 1");

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
    [InlineData("m: map<string, int(0..)>(max: 3)?", "m: (nullable (call (map (name string) (call (name int) (.. 0 _))) max: 3))")]
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
