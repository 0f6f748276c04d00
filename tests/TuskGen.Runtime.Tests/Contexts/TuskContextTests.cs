namespace TuskGen.Runtime.Tests;

public class TuskContextTests
{
    [Fact]
    public void A_new_context_holds_nothing()
    {
        TuskContext context = new();
        Assert.Empty(context.Variables);
        Assert.Empty(context.Arguments);
        Assert.Empty(context.Secrets);
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
            Assert.Equal("1", Find(name));
            Assert.Equal("1", Find(name.Replace('_', '-').ToLowerInvariant()));
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
            Assert.Equal("from file", Find(name));
            Assert.Null(Find("../" + Path.GetFileName(folder) + "/" + name));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TUSK_SECRETS", null);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_process_takes_secrets_from_its_encrypted_file_last()
    {
        using TemporaryFolder folder = new();
        using SecretsKey key = SecretsKey.Create();
        string name = "secret" + Guid.NewGuid().ToString("N");
        string path = folder.At("secrets.tsk.enc");
        using (EncryptedSecrets secrets = EncryptedSecrets.Create(path, key))
        {
            secrets.Set(name, "from encrypted file");
            secrets.Save();
        }

        Assert.Null(Find(name));
        Environment.SetEnvironmentVariable("TUSKGEN_SECRETS_FILE", path);
        try
        {
            Assert.Contains($"encrypted under the key {key.Id}, and no key is given", Assert.Throws<SecretSourceException>(() => Find(name)).Message, StringComparison.Ordinal);
            Environment.SetEnvironmentVariable(SecretsKey.Variable, key.Export());
            Assert.Equal("from encrypted file", Find(name));
            Environment.SetEnvironmentVariable(name, "from variable");
            Assert.Equal("from variable", Find(name));

            Environment.SetEnvironmentVariable("TUSKGEN_SECRETS_FILE", folder.At("none.tsk.enc"));
            Assert.Contains("it is not there", Assert.Throws<SecretSourceException>(() => Find(name + "x")).Message, StringComparison.Ordinal);
        }
        finally
        {
            foreach (string variable in (string[])["TUSKGEN_SECRETS_FILE", SecretsKey.Variable, name])
                Environment.SetEnvironmentVariable(variable, null);
        }
    }

    [Fact]
    public void The_arguments_of_a_test_host_are_not_the_programs() => Assert.Empty(TuskContext.Process.Arguments);

    [Fact]
    public void A_context_does_not_print_what_it_holds() =>
        Assert.Equal("TuskContext", new TuskContext { Variables = new Dictionary<string, string> { ["A"] = "secret" } }.ToString());

    [Fact]
    public void A_context_for_tests_has_a_placeholder_for_every_secret()
    {
        Assert.Equal("placeholder-of-token", Golden.Shop.AppConfig.Load("production", TuskContext.ForTests()).Token.Reveal());
        Assert.Equal("1234", Golden.Shop.AppConfig.Load("production", TuskContext.ForTests(("token", "1234"))).Token.Reveal());
        Assert.Empty(TuskContext.ForTests().Variables);
    }

    private static string? Find(string name) => TuskContext.Process.Secrets.Select(source => source.Find(name)).FirstOrDefault(text => text is not null);
}
