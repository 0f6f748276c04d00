using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Names;

/// <summary>C# names that keys, tables and documents would have in common.</summary>
public class TypeNameTests
{
    [Theory]
    [InlineData("a { b_c { x: 1 } }\na_b { c { y: 2 } }", "app.tsk(2,7)", "`a_b.c` and `a.b_c` at line 1", "CTable")]
    [InlineData("a_b { c { y: 2 } }\na { b_c { x: 1 } }", "app.tsk(2,5)", "`a.b_c` and `a_b.c` at line 1", "BCTable")]
    [InlineData("a_b: [{ c: { y: 2 } }]\na { b_c { x: 1 } }", "app.tsk(2,5)", "`a.b_c` and `a_b.c` at line 1", "BCTable")]
    public void Two_tables_of_a_document_are_not_one_record(string text, string place, string tables, string name)
    {
        TuskDiagnostic error = TestProject.Single(text);
        Assert.Equal(
            place + ": error TSK1025: " + tables + " would both become the C# type `AppABC`: rename one, or give this one another name by `@name(\"" + name + "\")` above it.",
            error.ToString());
        Assert.Equal(0, Assert.Single(error.Related).Location.Start.Line);
    }

    [Theory]
    [InlineData("a { b_c { x: 1 } }\na_b {\n    @name(\"Other\")\n    c { y: 2 }\n}")]
    [InlineData("a { bc { x: 1 } }\nab { c { y: 2 } }")]
    [InlineData("config { a: 1 }\ntsk { a: 1 }")]
    public void Tables_with_names_of_their_own_are_records(string text) => Assert.Empty(TestProject.BindApp(text).Diagnostics);

    [Fact]
    public void A_table_of_one_document_and_another_document_are_not_one_type()
    {
        TuskDiagnostic error = Assert.Single(Check(("app.tsk", "admin {\n    config { z: 1 }\n}"), ("app-admin.tsk", "q: 1")));
        Assert.Equal(
            "app.tsk(2,5): error TSK1025: `admin.config` and `app-admin.tsk` would both become the C# type `AppAdminConfig`: rename one, "
            + "or give this one another name by `@name(\"ConfigTable\")` above it.",
            error.ToString());
        Assert.Equal("app-admin.tsk", Assert.Single(error.Related).Location.Text.Path);
    }

    [Fact]
    public void Two_documents_are_not_one_type() => Assert.Equal(
        "my_app.tsk(1,1): error TSK1025: `my_app.tsk` and `my-app.tsk` would both become the C# type `MyAppConfig`: rename one, or put one of them into another namespace by `#namespace`.",
        Assert.Single(Check(("my_app.tsk", "a: 1"), ("my-app.tsk", "b: 1"))).ToString());

    [Fact]
    public void Tables_of_two_documents_are_not_one_record() => Assert.StartsWith(
        "app.tsk(1,1): error TSK1025: `b_c` and `c` of `app-b.tsk` at line 1 would both become the C# type `AppBC`",
        Assert.Single(Check(("app.tsk", "b_c { x: 1 }"), ("app-b.tsk", "c { x: 1 }"))).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void Types_in_two_namespaces_may_have_one_name()
    {
        Assert.Empty(Check(("my_app.tsk", "a: 1"), ("my-app.tsk", "#namespace Other\nb: 1")));
        Assert.Empty(Check(("x/my_app.tsk", "a: 1"), ("y/my-app.tsk", "b: 1")));
        Assert.Single(Check(("x/my_app.tsk", "a: 1"), ("y/my-app.tsk", "#namespace Shop.x\nb: 1")));
    }

    [Theory]
    [InlineData(".tsk")]
    [InlineData("x/.tsk")]
    [InlineData("__-.tsk")]
    public void A_document_without_a_name_is_an_error(string path)
    {
        TuskDiagnostic error = Assert.Single(new TestProject((path, "a: 1")).Diagnostics);
        Assert.Equal(("TSK1032", 0), (error.Id, error.Location.Start.Line));
        Assert.StartsWith("`" + path.Split('/')[^1] + "` has no letter or digit", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.tsk")]
    [InlineData("é.tsk")]
    [InlineData(".app.tsk")]
    public void A_letter_or_a_digit_is_a_name(string path) => Assert.Empty(new TestProject((path, "a: 1")).Diagnostics);

    [Theory]
    [InlineData("@name(\"Foo Bar\")", "\"Foo Bar\" is none; did you mean `FooBar`?")]
    [InlineData("@name(\"1x\")", "\"1x\" is none; did you mean `Key1x`?")]
    [InlineData("@name(\"class\")", "\"class\" is none; did you mean `Class`?")]
    [InlineData("@name(\"Foo_Bar\")", "\"Foo_Bar\" is none; did you mean `FooBar`?")]
    [InlineData("@name(\"\")", "\"\" is none.")]
    [InlineData("@name()", "`@name()` is none.")]
    [InlineData("@name(5)", "`@name(5)` is none.")]
    [InlineData("@name", "`@name` is none.")]
    public void A_given_name_is_one(string attribute, string expected)
    {
        TuskDiagnostic error = TestProject.Single(attribute + "\nd: 1");
        Assert.Equal(("TSK1026", 0), (error.Id, error.Location.Start.Line));
        Assert.EndsWith(": " + expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("max_size: 1\nmaxSize: 2", "`maxSize` and `max_size` would have one C# name, `MaxSize`, since they differ only in case, `_`, `-` or other signs: ")]
    [InlineData("@name(\"Port\")\na: 1\nport: 2", "`port` and `a` would have one C# name, `Port`, which `@name` gives: ")]
    [InlineData("\"a b\": 1\nab: 2", "`ab` and `a b` would have one C# name, `Ab`, since")]
    public void Keys_of_one_name_are_told_why(string text, string expected) => Assert.StartsWith(expected, TestProject.Single(text).Message, StringComparison.Ordinal);

    private static IReadOnlyList<TuskDiagnostic> Check(params (string Path, string Text)[] files)
    {
        var project = new TestProject(files);
        BoundDocument[] documents = [.. files.Select(file => project.Bind(file.Path))];
        Assert.All(documents, static document => Assert.Empty(document.Diagnostics));
        return TypeNameChecker.Check(documents, "Shop");
    }

    [Theory]
    [InlineData("\"a:b\": 1\na { b: 2 }", "app.tsk(2,5): error TSK1028: `b` and `a:b` have one configuration path, `a:b`, so that a variable or an argument would set both: rename one, since `:` parts the keys of a path.")]
    [InlineData("x { \"a:b\": 1 }\nx { A { B: 2 } }", "app.tsk(2,9): error TSK1028: `B` and `a:b` have one configuration path, `x:A:B`, so that a variable or an argument would set both: rename one, since `:` parts the keys of a path.")]
    public void Two_keys_of_one_path_are_refused(string text, string expected) =>
        Assert.Contains(expected, TestProject.BindApp(text).Diagnostics.Select(static found => found.ToString()));

    [Fact]
    public void A_key_with_a_colon_alone_is_fine() => Assert.False(TestProject.BindApp("\"a:b\": 1\na: 2").HasErrors);
}
