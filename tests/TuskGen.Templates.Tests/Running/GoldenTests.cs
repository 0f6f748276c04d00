namespace TuskGen.Templates.Tests;

public sealed class GoldenTests
{
    private static readonly string s_folder = Path.Combine(RepositoryRoot.Folder, "tests", "TuskGen.Templates.Tests", "Golden");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(s_folder).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void A_template_writes_exactly_this(string name)
    {
        string folder = Path.Combine(s_folder, name);
        (string, string)[] documents = [.. Directory.GetFiles(folder, "*.tsk").Order(StringComparer.Ordinal).Select(static file => (Path.GetFileName(file), File.ReadAllText(file)))];
        string template = Assert.Single(Directory.GetFiles(folder, "*.cs.sbn"));
        string directive = Path.GetFileName(template)[..^".cs.sbn".Length];
        string written = Inputs.Write(File.ReadAllText(template), Inputs.Of(directive, documents));
        string golden = Path.Combine(folder, directive + ".g.cs");
        if (Environment.GetEnvironmentVariable("TUSKGEN_UPDATE") == "1")
        {
            File.WriteAllText(golden, written);
        }

        Assert.Equal(File.ReadAllText(golden), written);
    }
}
