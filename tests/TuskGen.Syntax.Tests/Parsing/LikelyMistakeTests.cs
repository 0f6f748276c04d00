namespace TuskGen.Syntax.Tests.Parsing;

/// <summary>What people who know other languages write: the error names the mistake that it is, and its edit mends it.</summary>
public sealed class LikelyMistakeTests
{
    [Theory]
    [InlineData("port: 80,\nok: 1\n", "TSK0059", "remove it", "port: 80\nok: 1\n")]
    [InlineData("a: { b: 1, c: 2 },\nok: 1\n", "TSK0059", "remove it", "a: { b: 1, c: 2 }\nok: 1\n")]
    [InlineData("a:\n  - 1,\nok: 1\n", "TSK0059", "remove it", "a:\n  - 1\nok: 1\n")]
    [InlineData("a >\n  b: red, # why\n<\nok: 1\n", "TSK0059", "remove it", "a >\n  b: red # why\n<\nok: 1\n")]
    [InlineData("$g: 1,\nok: 1\n", "TSK0059", "remove it", "$g: 1\nok: 1\n")]
    [InlineData("a: 1, b: 2\nok: 1\n", "TSK0059", "write `;`", "a: 1; b: 2\nok: 1\n")]
    [InlineData("a: 10 MB\nok: 1\n", "TSK0030", "write `10MB`", "a: 10MB\nok: 1\n")]
    [InlineData("a: 10 mb # why\nok: 1\n", "TSK0030", "write `10MB`", "a: 10MB # why\nok: 1\n")]
    [InlineData("a: [30 s, 1]\nok: 1\n", "TSK0030", "write `30s`", "a: [30s, 1]\nok: 1\n")]
    [InlineData("a: true and false\nok: 1\n", "TSK0037", "`true && false`", "a: true && false\nok: 1\n")]
    [InlineData("a: b or false\nok: 1\n", "TSK0037", "`b || false`", "a: b || false\nok: 1\n")]
    [InlineData("a: not true\nok: 1\n", "TSK0037", "`!true`", "a: !true\nok: 1\n")]
    [InlineData("a: not b && c\nok: 1\n", "TSK0037", "`!b && c`", "a: !b && c\nok: 1\n")]
    [InlineData("a: b == \"x and y\" and c == 1\nok: 1\n", "TSK0037", "`b == \"x and y\" && c == 1`", "a: b == \"x and y\" && c == 1\nok: 1\n")]
    [InlineData("a: @if(b and true, 1, 2)\nok: 1\n", "TSK0037", "`b && true`", "a: @if(b && true, 1, 2)\nok: 1\n")]
    [InlineData("a: \"${b and true}\"\nok: 1\n", "TSK0037", "`b && true`", "a: \"${b && true}\"\nok: 1\n")]
    [InlineData("a: +5\nok: 1\n", "TSK0030", "write `5`", "a: 5\nok: 1\n")]
    [InlineData("a: [+1.5, 2]\nok: 1\n", "TSK0030", "write `1.5`", "a: [1.5, 2]\nok: 1\n")]
    [InlineData("a := 2\nok: 1\n", "TSK0043", "remove it", "a : 2\nok: 1\n")]
    [InlineData("a: = 2\nok: 1\n", "TSK0043", "remove it", "a:  2\nok: 1\n")]
    [InlineData("a:: 2\nok: 1\n", "TSK0043", "remove it", "a: 2\nok: 1\n")]
    [InlineData("a == 2\nok: 1\n", "TSK0040", "`== 2`", "a = 2\nok: 1\n")]
    [InlineData("a: \"x\"# why\nok: 1\n", "TSK0036", "a space before it", "a: \"x\" # why\nok: 1\n")]
    [InlineData("a: [1]# why\nok: 1\n", "TSK0036", "a space before it", "a: [1] # why\nok: 1\n")]
    [InlineData("a: 5# why\nok: 1\n", "TSK0036", "a space before it", "a: 5 # why\nok: 1\n")]
    [InlineData("[a b]\nok: 1\n", "TSK0070", "`[a b]`", "[\"a b\"]\nok: 1\n")]
    [InlineData("[a b] # why\nok: 1\n", "TSK0070", "`[a b]`", "[\"a b\"] # why\nok: 1\n")]
    [InlineData("[a\nok: 1\n", "TSK0071", "`]`", "[a]\nok: 1\n")]
    [InlineData("[[a]\nok: 1\n", "TSK0071", "`]]`", "[[a]]\nok: 1\n")]
    [InlineData("a: \"\\d+\\w${1}\\q\"\nok: 1\n", "TSK0016", "write `\\\\d`", "a: \"\\\\d+\\\\w${1}\\\\q\"\nok: 1\n")]
    [InlineData("a:\n  - 1\n  -2 # why\n  - 3\nok: 1\n", "TSK0048", "write `- 2`", "a:\n  - 1\n  - 2 # why\n  - 3\nok: 1\n")]
    [InlineData("a:\n- x: 1\n-y: 2\nok: 1\n", "TSK0048", "write `- y: 2`", "a:\n- x: 1\n- y: 2\nok: 1\n")]
    [InlineData("---\n#namespace X\nok: 1\n", "TSK0048", "`---` begins a document in YAML", "#namespace X\nok: 1\n")]
    [InlineData("a:\n- 1\n--- # why\nok: 1\n", "TSK0048", "remove the line", "a:\n- 1\nok: 1\n")]
    [InlineData("ok: 1\n...", "TSK0048", "`...` ends a document in YAML", "ok: 1\n")]
    [InlineData("a:\n  - b: 1\n  c: 2\nok: 1\n", "TSK0063", "indent it by 4 to be a key of the item above", "a:\n  - b: 1\n    c: 2\nok: 1\n")]
    [InlineData("a:\n  - b: 1\n  c:\n    d: 2\n\n  e: 3\n  - b: 4\nok: 1\n", "TSK0063", "indent it by 4 to be", "a:\n  - b: 1\n    c:\n      d: 2\n\n    e: 3\n  - b: 4\nok: 1\n")]
    [InlineData("a: [1 2 3]\nok: 1\n", "TSK0047", "no `,` between them", "a: [1, 2, 3]\nok: 1\n")]
    [InlineData("a: [\"x\" \"y\"]\nok: 1\n", "TSK0047", "no `,` between them", "a: [\"x\", \"y\"]\nok: 1\n")]
    [InlineData("a: [{ x: 1 } { x: 2 }]\nok: 1\n", "TSK0047", "no `,` between them", "a: [{ x: 1 }, { x: 2 }]\nok: 1\n")]
    [InlineData("a: [[1 2] [3]]\nok: 1\n", "TSK0047", "no `,` between them", "a: [[1, 2], [3]]\nok: 1\n")]
    [InlineData("a: [1;2; 3]\nok: 1\n", "TSK0047", "where `,` separates", "a: [1,2, 3]\nok: 1\n")]
    [InlineData("a: { x: 1 y: 2 z: 3 }\nok: 1\n", "TSK0047", "no `,` between them", "a: { x: 1, y: 2, z: 3 }\nok: 1\n")]
    [InlineData("{ x: 1 ok: 2 }\n", "TSK0047", "no `,` between them", "{ x: 1, ok: 2 }\n")]
    [InlineData("a: @env(\"X\" \"d\")\nok: 1\n", "TSK0047", "no `,` between them", "a: @env(\"X\", \"d\")\nok: 1\n")]
    [InlineData("a: @env(\"X\"; \"d\")\nok: 1\n", "TSK0047", "write `,`", "a: @env(\"X\", \"d\")\nok: 1\n")]
    [InlineData("a: 5 %\nok: 1\n", "TSK0030", "write `5%`", "a: 5%\nok: 1\n")]
    [InlineData("a: [5 %, 6%]\nok: 1\n", "TSK0030", "write `5%`", "a: [5%, 6%]\nok: 1\n")]
    [InlineData("a: 1h 30m\nok: 1\n", "TSK0030", "write `1h30m`", "a: 1h30m\nok: 1\n")]
    [InlineData("a: [1h 30m, 2s]\nok: 1\n", "TSK0030", "write `1h30m`", "a: [1h30m, 2s]\nok: 1\n")]
    [InlineData("a: 10.0.0.1:80\nok: 1\n", "TSK0030", "`10.0.0.1:80` looks like an IP address", "a: \"10.0.0.1:80\"\nok: 1\n")]
    [InlineData("a: localhost:80\nok: 1\n", "TSK0033", "(\"localhost:80\")", "a: \"localhost:80\"\nok: 1\n")]
    [InlineData("a: z\"\nok: 1\n", "TSK0033", "(\"z\")", "a: \"z\"\nok: 1\n")]
    [InlineData("a: \"z\"\"\nok: 1\n", "TSK0047", "opens or closes nothing", "a: \"z\"\nok: 1\n")]
    [InlineData("a: red \"z\"\nok: 1\n", "TSK0033", "('red \"z\"')", "a: 'red \"z\"'\nok: 1\n")]
    [InlineData("b { x: 1 }\n}}\nok: 1\n", "TSK0011", "`}}` closes nothing", "b { x: 1 }\n\nok: 1\n")]
    [InlineData("b {\n  x: 1\n}}\nok: 1\n", "TSK0011", "`}` closes nothing", "b {\n  x: 1\n}\nok: 1\n")]
    [InlineData("[a]]\nok: 1\n", "TSK0011", "`]` closes nothing", "[a]\nok: 1\n")]
    [InlineData("export a: 1\nok: 1\n", "TSK0048", "write `a: …`", "a: 1\nok: 1\n")]
    [InlineData("export const a = 1\nok: 1\n", "TSK0048", "`export const` declares nothing", "a = 1\nok: 1\n")]
    [InlineData("let a {\n  b: 1\n}\nok: 1\n", "TSK0048", "write `a {`", "a {\n  b: 1\n}\nok: 1\n")]
    [InlineData("type Foo {\n  x: int\n}\nok: 1\n", "TSK0048", "write `#type Foo {`", "#type Foo {\n  x: int\n}\nok: 1\n")]
    [InlineData("a: b ++ c\nok: 1\n", "TSK0053", "`++`", "a: b + c\nok: 1\n")]
    [InlineData("---\n{\n  ok: 1\n}\n", "TSK0048", "remove the line", "{\n  ok: 1\n}\n")]
    [InlineData("{\n  ok: 1\n}\n...\n", "TSK0048", "remove the line", "{\n  ok: 1\n}\n")]
    [InlineData("a:\n  -1\n  -2\nok: 1\n", "TSK0048", "write `- 1`", "a:\n  - 1\n  - 2\nok: 1\n")]
    [InlineData("a:\n  - 1\n  * 2\n  - 3\nok: 1\n", "TSK0048", "write `- 2`", "a:\n  - 1\n  - 2\n  - 3\nok: 1\n")]
    [InlineData("a:\n  - 1\n  \"x\"\n  - 3\nok: 1\n", "TSK0048", "write `- \"x\"`", "a:\n  - 1\n  - \"x\"\n  - 3\nok: 1\n")]
    [InlineData("a: !!str 5\nok: 1\n", "TSK0050", "a tag of YAML", "a: \"5\"\nok: 1\n")]
    [InlineData("a: !!map\n  b: 1\nok: 1\n", "TSK0050", "a tag of YAML", "a:\n  b: 1\nok: 1\n")]
    [InlineData("a: &x 1\nok: 1\n", "TSK0050", "an anchor of YAML", "a: 1\nok: 1\n")]
    [InlineData("a:\n  - &x\n    b: 1\nok: 1\n", "TSK0050", "an anchor of YAML", "a:\n  -\n    b: 1\nok: 1\n")]
    [InlineData("a: |\n  text\n\n  more: 1\nok: 1\n", "TSK0081", "between \"\"\"", "a: \"\"\"\n  text\n\n  more: 1\n  \"\"\"\nok: 1\n")]
    [InlineData("a: (\n  1,\n  2\n]\nok: 1\n", "TSK0020", "`(` is not closed by the `]` of line 4: write `[`", "a: [\n  1,\n  2\n]\nok: 1\n")]
    [InlineData("a: {\n  \"x\"\n  \"y\"\n]\nok: 1\n", "TSK0020", "write `[`", "a: [\n  \"x\"\n  \"y\"\n]\nok: 1\n")]
    [InlineData("a {\n  1,\n  2\n]\nok: 1\n", "TSK0020", "write `[`", "a: [\n  1,\n  2\n]\nok: 1\n")]
    [InlineData("a: [\n  x: 1\n  y: 2\n}\nok: 1\n", "TSK0020", "write `{`", "a: {\n  x: 1\n  y: 2\n}\nok: 1\n")]
    [InlineData("a:\n\tb: 1\n  c: 2\nok: 1\n", "TSK0064", "indent it by a tab, like its block's lines", "a:\n\tb: 1\n\tc: 2\nok: 1\n")]
    [InlineData("a: b[\nok: 1\n", "TSK0047", "nothing closes it: remove it", "a: b\nok: 1\n")]
    [InlineData("a: \"x\"[ # why\nok: 1\n", "TSK0047", "nothing closes it: remove it", "a: \"x\" # why\nok: 1\n")]
    [InlineData("$a: \"x\"{\n$ok: 1\n", "TSK0047", "nothing closes it: remove it", "$a: \"x\"\n$ok: 1\n")]
    [InlineData("a:\n  -\"x\"\n  - \"y\"\nok: 1\n", "TSK0048", "write `- \"x\"`", "a:\n  - \"x\"\n  - \"y\"\nok: 1\n")]
    [InlineData("a:\n  - 1\n - 2\n  - 3\nok: 1\n", "TSK0063", "less than the items above: indent it by 2", "a:\n  - 1\n  - 2\n  - 3\nok: 1\n")]
    [InlineData("a:\n  - 1\n - x: 2\n   y: 3\n - 4\nok: 1\n", "TSK0063", "indent it by 2", "a:\n  - 1\n  - x: 2\n    y: 3\n  - 4\nok: 1\n")]
    [InlineData("a:\n  \"x\"\n  - \"y\"\nok: 1\n", "TSK0048", "write `- \"x\"`", "a:\n  - \"x\"\n  - \"y\"\nok: 1\n")]
    [InlineData("a:\nx\n- y\nok: 1\n", "TSK0048", "write `- x`", "a:\n- x\n- y\nok: 1\n")]
    [InlineData("a:\n- \"x\"\n\"y\"\n- \"z\"\nok: 1\n", "TSK0048", "write `- \"y\"`", "a:\n- \"x\"\n- \"y\"\n- \"z\"\nok: 1\n")]
    [InlineData("ok: 1\n[a]\nx: 1\nb]\nx: 2\n", "TSK0070", "write `[b]`", "ok: 1\n[a]\nx: 1\n[b]\nx: 2\n")]
    [InlineData("ok: 1\na.b]] # why\nx: 2\n", "TSK0070", "write `[[a.b]]`", "ok: 1\n[[a.b]] # why\nx: 2\n")]
    [InlineData("ok: 1\n[[a]]\nx: 1\n[a]]\nx: 2\n", "TSK0011", "open it before", "ok: 1\n[[a]]\nx: 1\n[[a]]\nx: 2\n")]
    [InlineData("[a\n]\nok: 1\n", "TSK0071", "`]` is missing", "[a]\nok: 1\n")]
    [InlineData("a:\n  b: 1\n [ok]\nx: 1\n", "TSK0066", "at the column of the file's first statement", "a:\n  b: 1\n[ok]\nx: 1\n")]
    [InlineData("a \"\"\"\n  some text,\n  more.\n  \"\"\"\nok: 1\n", "TSK0040", "write `a: value`", "a: \"\"\"\n  some text,\n  more.\n  \"\"\"\nok: 1\n")]
    [InlineData("a: \"\"\n  some text,\n  more.\n  \"\"\"\nok: 1\n", "TSK0048", "would end one: write `\"\"\"`", "a: \"\"\"\n  some text,\n  more.\n  \"\"\"\nok: 1\n")]
    [InlineData("a: ''\nreturn x;\nmore: y\n'''\nok: 1\n", "TSK0048", "would end one: write `'''`", "a: '''\nreturn x;\nmore: y\n'''\nok: 1\n")]
    [InlineData("a: .50%\nok: 1\n", "TSK0031", "write `0.50%`", "a: 0.50%\nok: 1\n")]
    [InlineData("a: {1, \"x\"}\nok: 1\n", "TSK0050", "none of these has a key; a list", "a: [1, \"x\"]\nok: 1\n")]
    [InlineData("a: 1\rb: 2\r# why\rok: 1\n", "TSK0005", "end lines with LF or CRLF", "a: 1\nb: 2\n# why\nok: 1\n")]
    [InlineData("a:\n[\n  1,\n  2\n]\nok: 1\n", "TSK0044", "put it behind `a:`", "a: [\n  1,\n  2\n]\nok: 1\n")]
    [InlineData("a: x-${y}\"\nok: 1\n", "TSK0033", "is no single value", "a: \"x-${y}\"\nok: 1\n")]
    [InlineData("a: 1\rb:\r  c: 1\r  d: 2\rok: 1\n", "TSK0005", "end lines with LF or CRLF", "a: 1\nb:\n  c: 1\n  d: 2\nok: 1\n")]
    [InlineData("a: x\"y\"\nok: 1\n", "TSK0033", "('x\"y\"')", "a: 'x\"y\"'\nok: 1\n")]
    [InlineData("a: \u201Cx y\u201D\nok: 1\n", "TSK0050", "its quotes are typographic ones", "a: \"x y\"\nok: 1\n")]
    [InlineData("a: [\u201Ex\u201C, \"y\"]\nok: 1\n", "TSK0050", "its quotes are typographic ones", "a: [\"x\", \"y\"]\nok: 1\n")]
    [InlineData("a: 'it's'\nok: 1\n", "TSK0047", "write `\\'` for that", "a: \"it's\"\nok: 1\n")]
    [InlineData("a: 'it''s'\nok: 1\n", "TSK0047", "(\"it's\")", "a: \"it's\"\nok: 1\n")]
    [InlineData("a: \"say \"\"hi\"\"\"\nok: 1\n", "TSK0047", "write `\\\"` for that", "a: \"say \\\"hi\\\"\"\nok: 1\n")]
    [InlineData("key with space: 1\nok: 1\n", "TSK0040", "quoted (\"key with space\")", "\"key with space\": 1\nok: 1\n")]
    [InlineData("my key = 2\nok: 1\n", "TSK0040", "quoted (\"my key\")", "\"my key\" = 2\nok: 1\n")]
    [InlineData("; some comment\nok: 1\n", "TSK0083", "write `# …`", "# some comment\nok: 1\n")]
    [InlineData(";port: 1\nok: 1\n", "TSK0083", "`;` begins no comment", "# port: 1\nok: 1\n")]
    [InlineData("a: 1979-05-27T07:32:00Z\nok: 1\n", "TSK0030", "`1979-05-27T07:32:00Z` looks like a date", "a: \"1979-05-27T07:32:00Z\"\nok: 1\n")]
    [InlineData("a: 1979-05-27 07:32\nok: 1\n", "TSK0030", "`1979-05-27 07:32` looks like a date", "a: \"1979-05-27 07:32\"\nok: 1\n")]
    [InlineData("a: 'x' . '.' . 'y'\nok: 1\n", "TSK0053", "joined by `+`", "a: 'x' + '.' + 'y'\nok: 1\n")]
    [InlineData("a: 1 <> 2\nok: 1\n", "TSK0053", "write `!=`", "a: 1 != 2\nok: 1\n")]
    [InlineData("a: 1 === 2\nok: 1\n", "TSK0053", "write `==`", "a: 1 == 2\nok: 1\n")]
    [InlineData("a: 1 !== 2\nok: 1\n", "TSK0053", "write `!=`", "a: 1 != 2\nok: 1\n")]
    [InlineData("a: 30m 1h\nok: 1\n", "TSK0030", "write `1h30m`", "a: 1h30m\nok: 1\n")]
    [InlineData("a\n: 1\nok: 1\n", "TSK0040", "put the `:` of the line below behind it", "a: 1\nok: 1\n")]
    public void It_is_one_error_that_says_so_and_one_edit_away(string text, string id, string words, string mended)
    {
        TuskDiagnostic error = Assert.Single(SyntaxTree.Parse(text).Diagnostics);
        Assert.Equal((id, Severity.Error), (error.Id, error.Severity));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Equal(mended, TextEdits.Apply(text, error.Mend!.Edits));
        Assert.Empty(SyntaxTree.Parse(mended).Diagnostics);
    }

    [Theory]
    [InlineData("a += 1\nok: 1\n", "`a +=` would change a value")]
    [InlineData("a -= 1\nok: 1\n", "`a -=` would change a value")]
    [InlineData("a ||= 1\nok: 1\n", "`a ||=` would change a value")]
    [InlineData("a++\nok: 1\n", "`a++` would change a value")]
    public void A_change_of_a_value_is_one_error_that_says_so(string text, string words)
    {
        TuskDiagnostic error = Assert.Single(SyntaxTree.Parse(text).Diagnostics);
        Assert.Equal("TSK0067", error.Id);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Contains("write `a: …`", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: salt and pepper\n", "(\"salt and pepper\"), or write `salt && pepper`")]
    [InlineData("title: not found\n", "(\"not found\"), or write `!found`")]
    public void Words_that_may_be_text_or_operators_are_told_both_ways(string text, string words) => AssertQuoted(text, words);

    [Theory]
    [InlineData("a: rock and roll music\n", "(\"rock and roll music\").")]
    [InlineData("a: this or\n", "(\"this or\").")]
    [InlineData("a: 10 apples\n", "(\"10 apples\").")]
    [InlineData("a: 3 pm\n", "(\"3 pm\").")]
    [InlineData("a: red, green\n", "(\"red, green\").")]
    [InlineData("a: 5#a\n", "(\"5#a\").")]
    [InlineData("a: C# code\n", "(\"C# code\").")]
    public void What_only_looks_like_one_of_them_is_text_without_quotes(string text, string words) => AssertQuoted(text, words);

    [Theory]
    [InlineData("phone: +1 555 123\n")]
    [InlineData("phone: +1-555-123\n")]
    public void A_telephone_number_is_quoted_as_a_whole(string text)
    {
        TuskDiagnostic error = Assert.Single(SyntaxTree.Parse(text).Diagnostics);
        Assert.Equal("TSK0050", error.Id);
        Assert.Empty(SyntaxTree.Parse(TextEdits.Apply(text, error.Mend!.Edits)).Diagnostics);
    }

    [Theory]
    [InlineData("a: *x\nok: 1\n", "TSK0050", "an alias of YAML")]
    [InlineData("<<: *x\nok: 1\n", "TSK0048", "`key: @merge(other, { … })`")]
    [InlineData("a: 1\n  foo\nok: 1\n", "TSK0048", "deeper than the line above: put it into that line's value")]
    [InlineData("a: some\n  more text\n  and more\nok: 1\n", "TSK0048", "deeper than the line above")]
    [InlineData("a:\n    b: 1\n  foo\nok: 1\n", "TSK0040", "The key `foo` has no `:`")]
    [InlineData("a:\n  - 1\n    foo\n  - 2\nok: 1\n", "TSK0048", "deeper than the line above")]
    [InlineData("a:\n  - 1\n  x: 2\n  - 3\nok: 1\n", "TSK0048", "write `- x: 2` for an item, or indent it by 0")]
    [InlineData("a\n  1,\n  2\n]\nok: 1\n", "TSK0040", "The key `a` has no `:`")]
    [InlineData("a: x[\n  1,\n  2\n]\nok: 1\n", "TSK0033", "`x[` is no single value")]
    [InlineData("a: (1, 2\nok: 1\n", "TSK0010", "`)` is missing")]
    [InlineData("a: }\nok: 1\n", "TSK0041", "The key `a` has no value")]
    [InlineData("a: ] # why\nok: 1\n", "TSK0041", "The key `a` has no value")]
    [InlineData("a: ,\nok: 1\n", "TSK0041", "The key `a` has no value")]
    [InlineData("a: {\"x\"\nok: 1\n", "TSK0010", "`}` is missing")]
    [InlineData("a: [\n  { x: 1, y: 2\n  { x: 3 }\n]\nok: 1\n", "TSK0010", "`}` is missing")]
    [InlineData("a: \"\\u12\"\nok: 1\n", "TSK0016", "needs four hexadecimal digits")]
    [InlineData("a: @env(X\", 1)\nok: 1\n", "TSK0033", "quote it")]
    [InlineData("a: @env(X\"\")\nok: 1\n", "TSK0033", "quote it")]
    [InlineData("a: [{ x: 1 ]}\nok: 1\n", "TSK0010", "`}` is missing")]
    [InlineData("a: 1 +\n  2) * 3\nok: 1\n", "TSK0047", "`) * 3` stands behind a value")]
    [InlineData("a: \"x\" y\n  ? 1\n  : 2\nok: 1\n", "TSK0047", "stands behind a value")]
    public void It_is_one_error_that_says_what_to_write(string text, string id, string words)
    {
        TuskDiagnostic error = Assert.Single(SyntaxTree.Parse(text).Diagnostics);
        Assert.Equal((id, Severity.Error), (error.Id, error.Severity));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("let a = 1\nok: 1\n", "skipped; a: 1; ok: 1")]
    [InlineData("[a]\nx: 1\nb]\nx: 2\n", "[a]{ x: 1 }; [b]{ x: 2 }")]
    [InlineData("a: [\n  { x: 1\n  { x: 3 }\n]\nok: 1\n", "a: [{ x: 1 }, { x: 3 }]; ok: 1")]
    [InlineData("a:\n  - 1\n - 2\n  - 3\nok: 1\n", "a: dash[1, 2, 3]; ok: 1")]
    [InlineData("a: &x\n  b: 1\nok: 1\n", "a: indent{ b: 1 }; ok: 1")]
    [InlineData("a: { x: 1 y: 2 }\nok: 1\n", "a: { x: 1; y: 2 }; ok: 1")]
    [InlineData("a: [1 2;3]\nok: 1\n", "a: [1, 2, 3]; ok: 1")]
    [InlineData("---\n{\n  ok: 1\n}\n", "root{ skipped; ok: 1 }")]
    [InlineData("port: 80,\nok: 1\n", "port: 80; ok: 1")]
    [InlineData("a: 1, ok: 2\n", "a: 1; ok: 2")]
    [InlineData("a: +5\nok: 1\n", "a: 5; ok: 1")]
    [InlineData("a:\n  - 1\n  -2\n  - 3\nok: 1\n", "a: dash[1, 2, 3]; ok: 1")]
    [InlineData("a: \"x\"# why\nok: 1\n", "a: \u201Cx\u201D; ok: 1")]
    public void The_value_counts_all_the_same(string text, string shape) => Assert.Equal(shape, TreeShape.Of(SyntaxTree.Parse(text)));

    [Theory]
    [InlineData("a: await f([\n  1,\n])\nok: 1\n")]
    [InlineData("a: ^([\n  1,\n])\nok: 1\n")]
    public void What_goes_on_over_lines_is_not_mended_by_quotes_around_its_first(string text) =>
        Assert.Null(Assert.Single(SyntaxTree.Parse(text).Diagnostics).Mend);

    [Fact]
    public void Items_where_no_list_is_open_are_one_error() => Expect.Diagnostics("a: 1\n  - x\n  - y\nok: 1\n", "TSK0060 2,3");

    [Theory]
    [InlineData("a: { b: \"x\"# why }\nok: 1\n")]
    public void A_closing_brace_is_not_taken_for_a_comments(string text) => Expect.Diagnostics(text, "TSK0047 1,12");

    [Fact]
    public void A_directive_may_stand_before_a_root_object() => Expect.Tree("#namespace X\n{ a: 1 }\n", "root{ #namespace X; a: 1 }");

    [Fact]
    public void Commas_that_two_lines_lack_are_two_errors() => Expect.Diagnostics("a: [\n  1 2 3\n  4 5\n]\n", "TSK0047 2,4; TSK0047 3,4");

    private static void AssertQuoted(string text, string words)
    {
        TuskDiagnostic error = Assert.Single(SyntaxTree.Parse(text).Diagnostics);
        Assert.Equal("TSK0033", error.Id);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("Quote", error.Mend!.Title, StringComparison.Ordinal);
    }
}
