using System.Text;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Emit.Tests;

/// <summary>A compiled document holds no secret, wherever the machine that builds it keeps one, and neither does what the compiler says of a secret that somebody wrote down.</summary>
public sealed class CompiledCanaryTests
{
    private const string Canary = "canary-71b4";

    private const string Schema = """
        #config App {
            token: secret(min: 4)
            many: secret[] = []
            named: map<string, secret> = {}
            exposed: secret(expose)?
            inner: Inner?
        }
        #type Inner { key: secret, other: string? }
        """;

    public static TheoryData<string> WrittenDown =>
    [
        $"token: \"{Canary}\"", $"token: \"\"\"{Canary}\"\"\"", $"token: @secret(\"t\")\nmany: [\"{Canary}\"]", $"token: @secret(\"t\")\nnamed {{ a: \"{Canary}\" }}",
        $"token: @secret(\"t\")\nexposed: \"{Canary}\"", $"token: @secret(\"t\")\ninner {{ key: \"{Canary}\" }}", $"$c: \"{Canary}\"\ntoken: $c", $"token: \"{Canary}\" + \"x\"",
            $"token: @lower(\"{Canary}\")",
        $"token: @if(true, \"{Canary}\", \"x\")",
    ];

    [Fact]
    public void The_compiled_program_holds_no_secret_of_the_machine_that_builds_it()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string[] names = ["TOKEN", "APP__TOKEN", "NAMED__A", "CANARY_VARIABLE", "APP_TOKEN"];
        try
        {
            File.WriteAllText(Path.Combine(folder, "token"), Canary);
            Environment.SetEnvironmentVariable("TUSK_SECRETS", folder);
            Array.ForEach(names, static name => Environment.SetEnvironmentVariable(name, Canary));
            (string, string)[] files =
            [
                ("app.tsk", "token: @secret(\"token\")\nmany: [@secret(\"token\"), @env(\"CANARY_VARIABLE\")]\nnamed { a: @env(\"TOKEN\") }\nexposed: @env.CANARY_VARIABLE\ninner { key: @secret(\"token\"), other: \"plain-71b4\" }"),
                ("app.schema.tsk", Schema),
            ];
            Assert.False(TuskProject.Bind(files).HasErrors);
            byte[] image = CSharpProject.Image(TuskProject.Emit(files));

            Assert.False(Holds(image, Canary));
            Assert.True(Holds(image, "plain-71b4"));
        }
        finally
        {
            Array.ForEach([.. names, "TUSK_SECRETS"], static name => Environment.SetEnvironmentVariable(name, null));
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(WrittenDown))]
    public void A_secret_that_is_written_down_is_refused_and_shown_nowhere(string text)
    {
        BoundDocument document = TuskProject.Bind(("app.tsk", text), ("app.schema.tsk", Schema));

        Assert.Contains(document.Diagnostics, static found => found.Severity == Severity.Error);
        Assert.All(document.Diagnostics, static found => Assert.DoesNotContain(Canary, found.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.All(TuskProject.Emit(document, TuskProject.Options), static code => Assert.DoesNotContain(Canary, code, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>As UTF-16, which string literals are, and as UTF-8, which names and resources are.</summary>
    private static bool Holds(byte[] image, string text) => image.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || image.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
}
