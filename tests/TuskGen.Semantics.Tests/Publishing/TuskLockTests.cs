using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Publishing;

public sealed class TuskLockTests
{
    private const string Schema = """
        #enum Verbosity { trace, info, "very loud" }
        #type Server {
            host: string(format: hostname, max: 39) = "localhost"
            port: int(1..65535)
            tags: string(min: 1)[](max: 4, unique) = []
            api_key: secret = @env("KEY", "hunter2")
            within: Server?
        }
        #type Free { @open
            name: string(pattern: "[a-z: =]+\\d")
        }
        #config App {
            server: Server
            free: map<string, Free>
            log: Verbosity = info
            wait: duration(1s..5m)? = 1m30s
            hits: float = @metrics("hits", 1.5)
            sum: int(-5..5, multiple_of: 5) = 0
        }

        """;

    private const string Values = "server { port: 1 }\nfree { }\n";

    [Fact]
    public void A_lock_is_read_in_a_diff_line_by_line()
    {
        string written = Lock(Schema + Values, ("app.test.tsk", "log: trace\n")).Write();

        Assert.Equal(
            """
            # What this project has published: the keys of its documents that others may set. Written by `dotnet build -t:TuskGenLock`;
            # keep it under version control. A build warns where a document no longer keeps it.
            tusk.lock 1

            [document "app.tsk"]
            environment *
            environment test
            enum Verbosity: trace, info, "very loud"
            config
              required server: Server
              required free: map<string, Free>
              key log: Verbosity = info
              key wait: duration(min: 1s, max: 5m)? = 1m30s
              key hits: live float = @metrics("hits", 1.5)
              key sum: int(min: -5, max: 5, multiple_of: 5) = 0
            type Free open
              required name: string(pattern: "[a-z: =]+\\d")
            type Server
              key host: string(max: 39, format: hostname) = "localhost"
              required port: int(1..65535)
              key tags: string(min: 1)[](max: 4, unique) = []
              key api_key: secret = ***
              key within: Server?

            """,
            written);
    }

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        TuskLock written = Lock(Schema + Values, ("app.test.tsk", "log: trace\n"), ("cfg/mail.tsk", "a: 1\n\"b: c\" { d: [1.5], \"e\": null }\n[[list]]\nx: 30s\n"), ("none.tsk", "#enum X { a }\n"));

        Assert.Equal(written.Write(), Read(written.Write()).Write());
        Assert.Equal(written.Write(), Read(written.Write().Replace("\n", "\r\n", StringComparison.Ordinal)).Write());
        Assert.Equal(["app.tsk", "cfg/mail.tsk"], Read(written.Write()).Documents.Select(static document => document.Path));
    }

    [Theory]
    [InlineData("int(1..10, min: 3, max: 5)", "int(3..5)")]
    [InlineData("float(0.5..1.5)", "float(min: 0.5, max: 1.5)")]
    [InlineData("float(-1..)", "float(min: -1)")]
    [InlineData("size(..10MB)", "size(max: 10MB)")]
    [InlineData("percent(0%..100%)", "percent(min: 0%, max: 100%)")]
    [InlineData("decimal(max: 99.5)", "decimal(max: 99.5)")]
    [InlineData("string(one_of: [\"a, b\", \"= \\\"c\\\"\", '${x}'])", "string(one_of: [\"a, b\", \"= \\\"c\\\"\", \"\\${x}\"])")]
    [InlineData("int(one_of: [1, -2])", "int(one_of: [1, -2])")]
    [InlineData("duration(one_of: [1s, 90s])", "duration(one_of: [1s, 1m30s])")]
    [InlineData("bytes(length: 32)", "bytes(length: 32)")]
    [InlineData("secret(min: 8, expose)", "secret(min: 8, expose)")]
    [InlineData("int?[]", "int?[]")]
    [InlineData("string(min: 1)[](min: 1)[](max: 2)", "string(min: 1)[](min: 1)[](max: 2)")]
    [InlineData("map<string, int(0..)>", "map<string, int(min: 0)>")]
    [InlineData("map<string, int?>", "map<string, int?>")]
    [InlineData("string(message: \"no\", min: 2)", "string(min: 2)")]
    public void A_type_is_written_in_one_way_and_read_again(string declared, string written)
    {
        string text = Lock("#config App { x: " + declared + " }\n").Write();

        Assert.Contains("  required x: " + written + "\n", text, StringComparison.Ordinal);
        Assert.Equal(text, Read(text).Write());
    }

    [Theory]
    [InlineData("", 1, "is empty")]
    [InlineData("# only this\n", 2, "is empty")]
    [InlineData("tusk.lock 2\n", 1, "is of another version, `tusk.lock 2`, and this TuskGen reads `tusk.lock 1`")]
    [InlineData("\u007fELF", 1, "`tusk.lock 1` was expected")]
    [InlineData("tusk.lock 1\nkey x: int\n", 2, "where `[document \"…\"]` was expected")]
    [InlineData("tusk.lock 1\n[stream \"a\"]\n", 2, "may come from a newer TuskGen")]
    [InlineData("tusk.lock 1\n[document a.tsk]\n", 2, "where `[document \"…\"]` was expected")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\n[document \"b.tsk\"]\n", 3, "ends the document `a.tsk` before its keys")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\nconfig\n[document \"a.tsk\"]\nconfig\n", 4, "has the document `a.tsk` twice")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\nkey x: int\n", 3, "means nothing here")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\nconfig\n<<<<<<< ours\n", 4, "means nothing here")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\nconfig\nkey x: int(9..1)\n", 4, "`key path: type = default` was expected")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\nconfig\nkey x: int, y: int\n", 4, "`key path: type = default` was expected")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\nconfig\nkey x: int } #type Y { y: int\n", 4, "`key path: type = default` was expected")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\nconfig\nkey x: INT(1..2)\n", 4, "`key path: type = default` was expected")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\nconfig\nkey x: int\nkey x: int\n", 5, "has the key `x` twice")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\nconfig\ntype A\ntype A\n", 5, "once for each type")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\ntype A\n", 3, "`config` or `inferred` first")]
    [InlineData("tusk.lock 1\n[document \"a.tsk\"]\nenum E:\n", 3, "`enum Name: first, second` was expected")]
    public void A_lock_that_is_none_is_one_error_at_its_line(string text, int line, string message)
    {
        Assert.False(TuskLock.TryRead(new TuskText(text, "tusk.lock"), out _, out TuskDiagnostic? fault));

        Assert.Equal("TSK1050", fault.Id);
        Assert.Equal(line, fault.Location.Start.Line + 1);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_was_cut_or_changed_anywhere_is_read_or_refused_and_never_throws()
    {
        string text = Lock(Schema + Values).Write();
        for (int at = 0; at < text.Length; at++)
        {
            foreach (string broken in new[] { text[..at], text[..at] + "\"" + text[at..], text[..at] + text[(at + 1)..], text[..at] + "\n" + text[at..] })
            {
                Assert.NotEqual(TuskLock.TryRead(new TuskText(broken, "tusk.lock"), out _, out TuskDiagnostic? fault), fault is not null);
            }
        }
    }

    internal static TuskLock Lock(string app, params (string Path, string Text)[] others)
    {
        TestProject project = new([("app.tsk", app), .. others]);
        return TuskLock.Of(project.Files.Where(static file => file.Role == DocumentRole.Base).Select(file => project.Bind(file.Path)));
    }

    internal static TuskLock Read(string text) => TuskLock.TryRead(new TuskText(text, "tusk.lock"), out TuskLock? found, out TuskDiagnostic? fault) ? found : throw new FormatException(fault.ToString());
}
