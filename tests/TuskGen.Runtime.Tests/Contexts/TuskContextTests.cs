namespace TuskGen.Runtime.Tests;

public class TuskContextTests
{
    [Fact]
    public void A_new_context_holds_nothing()
    {
        TuskContext context = new();
        Assert.Empty(context.Variables);
        Assert.Empty(context.Arguments);
        Assert.Null(context.Secrets("x"));
        Assert.Null(context.Files("x"));
        Assert.Null(context.Features("x"));
    }

    [Fact]
    public void The_process_context_reads_variables_when_they_are_asked_for()
    {
        string name = ("TUSKGEN_TEST_" + Guid.NewGuid().ToString("N")).ToUpperInvariant();
        Assert.False(TuskContext.Process.Variables.ContainsKey(name));
        Environment.SetEnvironmentVariable(name, "1");
        try
        {
            Assert.Equal("1", TuskContext.Process.Variables[name]);
            Assert.Contains(TuskContext.Process.Variables, entry => entry.Key == name && entry.Value == "1");
            Assert.Equal("1", TuskContext.Process.Secrets(name));
            Assert.Equal("1", TuskContext.Process.Secrets(name.Replace('_', '-').ToLowerInvariant()));
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }

    [Fact]
    public void A_secret_can_be_a_file()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string name = "secret" + Guid.NewGuid().ToString("N");
        File.WriteAllText(Path.Combine(folder, name), "from file\n");
        Environment.SetEnvironmentVariable("TUSK_SECRETS", folder);
        try
        {
            Assert.Equal("from file", TuskContext.Process.Secrets(name));
            Assert.Null(TuskContext.Process.Secrets("../" + Path.GetFileName(folder) + "/" + name));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TUSK_SECRETS", null);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_arguments_of_a_test_host_are_not_the_programs() => Assert.Empty(TuskContext.Process.Arguments);

    [Fact]
    public void A_context_does_not_print_what_it_holds() =>
        Assert.Equal("TuskContext", new TuskContext { Variables = new Dictionary<string, string> { ["A"] = "secret" } }.ToString());
}
