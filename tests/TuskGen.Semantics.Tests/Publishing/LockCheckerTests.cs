namespace TuskGen.Semantics.Tests.Publishing;

public sealed class LockCheckerTests
{
    private const string Before = """
        #enum Level { low, mid, high }
        #type File { path: path }
        #type Http { url: uri }
        #type Server { host: string = "a", port: int(1..100) = 80, note: string? }
        #config App {
            server: Server = { }
            level: Level = mid
            names: string(min: 1)[](max: 4) = []
            wait: duration(1s..5m) = 30s
            code: string(one_of: ["a", "b"]) = "a"
            step: int(multiple_of: 10) = 0
            limits: map<string, int(0..)> = { }
            target: one_of(File, Http)?
            must: int
        }
        must: 1

        """;

    [Theory]
    [InlineData("    code: string(one_of: [\"a\", \"b\"]) = \"a\"\n", "", "app.tsk(5,1): warning TSK1052: The key `code` is published in `tusk.lock`, and is gone")]
    [InlineData(", note: string?", "", "app.tsk(4,1): warning TSK1052: The key `Server.note`")]
    [InlineData("host: string =", "host: path =", "app.tsk(4,16): warning TSK1053: `Server.host` is published as `string`, and is `path` now")]
    [InlineData("names: string(min: 1)[](max: 4) = []", "names: string = \"\"", "app.tsk(8,5): warning TSK1053: `names`")]
    [InlineData("one_of(File, Http)?", "one_of(File, Server)?", "app.tsk(13,5): warning TSK1053: `target` is published as `one_of(File, Http)?`, and is `one_of(File, Server)?` now")]
    [InlineData("level: Level = mid", "level: Server?", "app.tsk(7,5): warning TSK1053: `level`")]
    [InlineData("wait: duration(1s..5m) = 30s", "wait: duration = @metrics(\"x\", 30s)", "app.tsk(9,5): warning TSK1053: `wait` is published as `duration(min: 1s, max: 5m)`, and is `live duration` now")]
    [InlineData("note: string?", "note: string = \"\"", "app.tsk(4,60): warning TSK1056: The default of `Server.note` is published as null, and is \"\" now")]
    [InlineData("int(1..100)", "int(2..100)", "app.tsk(4,36): warning TSK1054: `Server.port` is published as `int(1..100)`, and `2..100` is asked of it now")]
    [InlineData("int(1..100)", "int(1..99)", "app.tsk(4,36): warning TSK1054: `Server.port`")]
    [InlineData("string(min: 1)[]", "string(min: 2)[]", "app.tsk(8,5): warning TSK1054: `names` is published as `string(min: 1)[](max: 4)`, and `min: 2 (of each element)` is asked")]
    [InlineData("[](max: 4)", "[](max: 4, unique)", "app.tsk(8,5): warning TSK1054: `names`")]
    [InlineData("one_of: [\"a\", \"b\"]", "one_of: [\"a\"]", "app.tsk(10,5): warning TSK1054: `code`")]
    [InlineData("multiple_of: 10", "multiple_of: 4", "app.tsk(11,5): warning TSK1054: `step`")]
    [InlineData("int(0..)>", "int(1..)>", "app.tsk(12,5): warning TSK1054: `limits`")]
    [InlineData("host: string =", "host: string(pattern: \"[a-z]+\") =", "app.tsk(4,16): warning TSK1054: `Server.host`")]
    [InlineData("wait: duration(1s..5m) = 30s", "wait: duration(1s..5m)", "app.tsk(9,5): warning TSK1055: `wait` is published as one that may be left out, and must be set now")]
    [InlineData("must: int\n}", "must: int\n    more: int\n}", "app.tsk(15,5): warning TSK1055: `more` is not published in `tusk.lock`, and must be set now")]
    [InlineData("= 30s", "= 31s", "app.tsk(9,5): warning TSK1056: The default of `wait` is published as 30s, and is 31s now")]
    [InlineData("low, mid, high", "low, mid", "app.tsk(1,1): warning TSK1057: The member `high` of the enum `Level`")]
    public void What_takes_something_away_is_a_warning_at_the_line_that_decides_it(string old, string now, string expected)
    {
        string after = Before.Replace(old, now, StringComparison.Ordinal) + "wait: 30s\nmore: 1\n";
        Assert.NotEqual(Before, after);
        if (!now.Contains("more", StringComparison.Ordinal))
        {
            after = after.Replace("more: 1\n", "", StringComparison.Ordinal);
        }

        string found = Assert.Single(Check(Before, after));

        Assert.StartsWith(expected, found, StringComparison.Ordinal);
        Assert.EndsWith("; undo it, or accept it for everybody by `dotnet build -t:TuskGenLock`.", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int(1..100)", "int(0..1000)")]
    [InlineData("int(1..100)", "int")]
    [InlineData("int(1..100) = 80", "long(1..100) = 80")]
    [InlineData("int(1..100) = 80", "any = 80")]
    [InlineData("string(min: 1)[](max: 4)", "string[](max: 5)")]
    [InlineData("low, mid, high", "high, mid, low, loud")]
    [InlineData("one_of: [\"a\", \"b\"]", "one_of: [\"b\", \"a\", \"c\"]")]
    [InlineData("string(one_of: [\"a\", \"b\"])", "string(max: 1)")]
    [InlineData("multiple_of: 10", "multiple_of: 5")]
    [InlineData("one_of(File, Http)?", "one_of(File, Http, Server)?")]
    [InlineData("must: int\n", "must: int = 1\n")]
    [InlineData("must: int\n", "must: int\n    more: int?\n    some: int = 1\n")]
    [InlineData("host: string = \"a\", port", "port")]
    [InlineData("must: 1\n", "must: 2\n")]
    [InlineData("#enum Level", "## said\n\n#enum Level")]
    public void What_only_admits_more_is_silent(string old, string now)
    {
        string before = old.StartsWith("host", StringComparison.Ordinal) ? Before.Replace(old, now, StringComparison.Ordinal) : Before;
        string after = old.StartsWith("host", StringComparison.Ordinal) ? Before : Before.Replace(old, now, StringComparison.Ordinal);
        Assert.NotEqual(before, after);

        Assert.Empty(Check(before, after));
    }

    [Fact]
    public void A_document_that_keeps_its_shape_is_silent() => Assert.Empty(Check(Before, Before));

    [Fact]
    public void An_environment_that_is_gone_is_told_at_the_first_line_and_so_is_the_base_alone()
    {
        Assert.StartsWith("app.tsk(1,1): warning TSK1058: The environment `test` is published", Assert.Single(Check("a: 1\n", "a: 1\n", ("app.test.tsk", "a: 2\n"))), StringComparison.Ordinal);
        Assert.StartsWith("app.tsk(1,1): warning TSK1058: The base alone, for every", Assert.Single(Check("a: 1\n", "#environments test\na: 1\n", both: ("app.test.tsk", "a: 2\n"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_gone_is_told_at_its_line_of_the_lock()
    {
        TuskLock published = TuskLockTests.Read(TuskLockTests.Lock("a: 1\n").Write());

        string found = Assert.Single(LockChecker.Check(published, [])).ToString();

        Assert.StartsWith("tusk.lock(5,1): warning TSK1051: `app.tsk` is published in `tusk.lock`", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_gone_is_told_once_and_not_by_each_of_its_keys() =>
        Assert.StartsWith("app.tsk(1,1): warning TSK1052: The key `a`", Assert.Single(Check("a { b { c: 1 } }\nd: 1\n", "d: 1\n")), StringComparison.Ordinal);

    [Fact]
    public void A_key_that_is_gone_is_told_at_the_table_that_had_it() =>
        Assert.StartsWith("app.tsk(2,3): warning TSK1052: The key `a.b.c`", Assert.Single(Check("a {\n  b { c: 1, d: 1 }\n}\n", "a {\n  b { d: 1 }\n}\n")), StringComparison.Ordinal);

    [Fact]
    public void A_schema_for_a_document_that_had_none_keeps_its_keys()
    {
        const string Values = "a { b: 1, c: [\"x\"] }\nd: 30s\n[[list]]\nx: 1\n";

        Assert.Empty(Check(Values, "#type A { b: int, c: string[] }\n#type L { x: int }\n#config App { a: A, d: duration, list: L[] }\n" + Values));
        Assert.Contains("`a.b`", Assert.Single(Check(Values, "#type A { c: string[] }\n#type L { x: int }\n#config App { a: A, d: duration, list: L[] }\n" + Values.Replace("b: 1, ", "", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void Closing_a_type_that_was_open_is_told() =>
        Assert.StartsWith("app.tsk(1,1): warning TSK1054: `T` is published as `@open`", Assert.Single(Check("#type T { @open\na: int? }\n#config App { t: T? }\n", "#type T {\na: int? }\n#config App { t: T? }\n")), StringComparison.Ordinal);

    [Fact]
    public void Of_a_document_with_errors_nothing_is_said() => Assert.Empty(Check("a: 1\nb: 2\n", "a: nowhere +\n"));

    private static IReadOnlyList<string> Check(string before, string after, (string Path, string Text)? gone = null, (string Path, string Text)? both = null)
    {
        (string, string)[] kept = both is { } one ? [one] : [];
        TuskLock published = TuskLockTests.Read(TuskLockTests.Lock(before, gone is { } other ? [other, .. kept] : kept).Write());
        TestProject project = new([("app.tsk", after), .. kept]);
        return [.. LockChecker.Check(published, [project.Bind("app.tsk")]).Select(static diagnostic => diagnostic.ToString())];
    }
}
