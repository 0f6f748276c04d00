namespace TuskGen.Syntax.Tests.Parsing;

/// <summary>Section 1: what other languages have and <c>.tsk</c> has not is one error each, and reading goes on behind it.</summary>
public sealed class ForeignSyntaxTests
{
    [Theory]
    [InlineData("if (a > 1) {\n  y: 2\n}\nok: 1\n")]
    [InlineData("if (a > 1) {\n  y: 2\n} else {\n  z: 3\n}\nok: 1\n")]
    [InlineData("if (a) {\n  y: 2\n}\nelse if (b) {\n  z: 3\n}\nelse {\n  q: 1\n}\nok: 1\n")]
    [InlineData("for (i in list) {\n  x = i\n}\nok: 1\n")]
    [InlineData("foreach (list as $i) {\n  x = $i;\n}\nok: 1\n")]
    [InlineData("while (true) { x = 1 }\nok: 1\n")]
    [InlineData("switch (x) {\n  case 1: y\n}\nok: 1\n")]
    [InlineData("try (x) {\n  a()\n} catch (e) {\n  b()\n} finally {\n  c()\n}\nok: 1\n")]
    [InlineData("return x + 1\nok: 1\n")]
    [InlineData("function f(a, b) {\n  return a;\n}\nok: 1\n")]
    [InlineData("class A {\n  x: 1\n}\nok: 1\n")]
    [InlineData("interface A {\n  x(): int\n}\nok: 1\n")]
    [InlineData("x.y(1, 2)\nok: 1\n")]
    [InlineData("console.log(\"{\")\nok: 1\n")]
    public void Scripting_is_one_error_to_its_end(string text) => Expect.Tree(text, "skipped; ok: 1", "TSK0080 1,1");

    [Theory]
    [InlineData("if: 1\n", "if: 1")]
    [InlineData("for = 1\n", "for: 1")]
    [InlineData("class.name: 1\n", "class.name: 1")]
    [InlineData("match {\n  x: 1\n}\n", "match: { x: 1 }")]
    [InlineData("while >\n  x: 1\n<\n", "while: angle{ x: 1 }")]
    [InlineData("return:\n  if: 1\n", "return: indent{ if: 1 }")]
    [InlineData("try { x: 1 }\n", "try: { x: 1 }")]
    [InlineData("else { x: 1 }\n", "else: { x: 1 }")]
    [InlineData("[if]\nelse: 1\n", "[if]{ else: 1 }")]
    [InlineData("#enum Word { if, else, return }\n", "#enum Word { if; else; return }")]
    [InlineData("a: [if, else]\n", "a: [if, else]")]
    [InlineData("a:\n  - if\n  - class\n", "a: dash[if, class]")]
    [InlineData("a: { if: 1, class: 2 }\n", "a: { if: 1; class: 2 }")]
    public void The_words_of_scripting_are_ordinary_keys_and_names(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a: |\n  text: x\n  more\nok: 1\n")]
    [InlineData("a: >\n  text\n\n  more\nok: 1\n")]
    [InlineData("a: |-\n  text\nok: 1\n")]
    [InlineData("a: >-\n  text\nok: 1\n")]
    public void A_block_scalar_goes_with_the_deeper_lines_below_it(string text) => Expect.Tree(text, "a: error; ok: 1", "TSK0081 1,4");

    [Theory]
    [InlineData("a: <<SQL\nselect 1\nSQL\nok: 1\n")]
    [InlineData("a: <<<SQL\nselect 1\n  from x\nSQL\nok: 1\n")]
    [InlineData("a: <<<SQL\nselect 1\n  from x\nSQL;\nok: 1\n")]
    [InlineData("a: <<'SQL'\nselect 1\nSQL\nok: 1\n")]
    public void A_heredoc_goes_up_to_its_tag(string text) => Expect.Tree(text, "a: error; ok: 1", "TSK0082 1,4");

    [Theory]
    [InlineData("// why\nok: 1\n", "TSK0083 1,1")]
    [InlineData("/* why\n because: 1\n*/\nok: 1\n", "TSK0083 1,1")]
    public void A_foreign_comment_on_its_own_line_is_one_error(string text, string diagnostics) => Expect.Tree(text, "skipped; ok: 1", diagnostics);

    [Theory]
    [InlineData("a: 1 // why\nok: 1\n", "TSK0083 1,6")]
    [InlineData("a: 1 /* why */\nok: 1\n", "TSK0083 1,6")]
    [InlineData("a: \"x\" // why\nok: 1\n", "TSK0083 1,8")]
    [InlineData("a: [1, // why\n  2]\nok: 1\n", "TSK0083 1,8")]
    [InlineData("a {\n  b: 1 // why\n}\nok: 1\n", "TSK0083 2,8")]
    public void A_foreign_comment_behind_a_value_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Fact]
    public void A_value_before_a_foreign_comment_keeps_its_meaning() => Expect.Tree("a: 1 // why\nok: 2\n", "a: 1; ok: 2", "TSK0083 1,6");

    [Theory]
    [InlineData("a: 2 ** 3\nok: 1\n", "TSK0053 1,4")]
    [InlineData("a: x ^ 3\nok: 1\n", "TSK0053 1,4")]
    [InlineData("a: x | y\nok: 1\n", "TSK0053 1,4")]
    [InlineData("a: (x => x + 1)\nok: 1\n", "TSK0080 1,5")]
    [InlineData("a: x => x + 1\nok: 1\n", "TSK0080 1,4")]
    public void Operators_of_other_languages_are_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Fact]
    public void An_adding_assignment_is_one_error() => Expect.Diagnostics("a += 1\nok: 1\n", "TSK0067 1,1");

    [Theory]
    [InlineData("a: /^[a-z]+$/\nok: 1\n")]
    [InlineData("a: /x{2}/i\nok: 1\n")]
    public void A_regular_expression_literal_is_one_error(string text) => Expect.Tree(text, "a: error; ok: 1", "TSK0050 1,4");

    [Theory]
    [InlineData("a: () => {\n  y: 1\n}\nok: 1\n", "TSK0080 1,4")]
    [InlineData("a: () => 1\nok: 1\n", "TSK0080 1,4")]
    [InlineData("a: (x, y) => x\nok: 1\n", "TSK0080 1,4")]
    [InlineData("a: (@x, y: 100) => {\n  y: 1\n}\nok: 1\n", "TSK0080 1,4")]
    [InlineData("a: (x, y: {}) => {\n  y: 1\n}\nok: 1\n", "TSK0080 1,4")]
    [InlineData("a: @f(100, (x) => {\n  y: 1\n  g(2)\n})\nok: 1\n", "TSK0080 1,12")]
    [InlineData("a: @f(x => {\n  return x\n}, 2)\nok: 1\n", "TSK0080 1,7")]
    [InlineData("f {\n  a: @f(x => {\n    return x\n  })\n  b: 1\n}\nok: 1\n", "TSK0080 2,9")]
    [InlineData("a: ()\nok: 1\n", "TSK0049 1,4")]
    [InlineData("a: (1, 2)\nok: 1\n", "TSK0047 1,6")]
    public void The_parameters_of_a_lambda_are_part_of_the_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("{ a: 1 }\n{\n  b: 2\n}\n", "TSK0073 2,1")]
    [InlineData("{ a: 1 }\nclass B {\n  b: 2\n}\n", "TSK0073 2,1")]
    public void What_stands_behind_a_root_object_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Fact]
    public void A_lambda_with_a_body_is_one_error_to_its_brace() => Expect.Diagnostics("a: (x) => {\n  y: 1\n}\nok: 1\n", "TSK0080 1,4");
}
