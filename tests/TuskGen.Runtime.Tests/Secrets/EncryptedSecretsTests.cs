namespace TuskGen.Runtime.Tests;

public sealed class EncryptedSecretsTests : IDisposable
{
    private const string VersionOne =
        "VFNLRU5DDQoAAQ2unY2FFA4XAAAAiQACAAIAAAAGZGKgoKCgoKCgoKCgoKBWggGRjbCg+XAp0A9f11BQeb1QcwoxAAcAAAACZ3LDtsOfZaGhoaGhoaGhoaGh" +
        "oWZk+YZBzd9j5/oF6CYeFC5f2l5eXl5eXl5eXl5eXrVcLxpdnP4jFZWF5uG0cDA=";

    private readonly TemporaryFolder _folder = new();
    private readonly SecretsKey _key = SecretsKey.Create();
    private readonly SecretsKey _other = SecretsKey.Create();

    private string File => _folder.At("secrets.tsk.enc");

    public void Dispose()
    {
        _key.Dispose();
        _other.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void What_is_saved_is_there_when_the_file_is_opened()
    {
        Write(("db", "s3cr3t"), ("größe", ""), ("a/b", "line\nline"));
        using EncryptedSecrets opened = EncryptedSecrets.Open(File, _key);
        Assert.Equal(["a/b", "db", "größe"], opened.Names);
        Assert.Equal(("s3cr3t", "", "line\nline"), (opened.Find("db"), opened.Find("größe"), opened.Find("a/b")));
        Assert.Null(opened.Find("DB"));
        Assert.Equal(_key.Id, opened.KeyId);
    }

    /// <summary>Another program wrote it, in another language, by the decision's text (docs/adr/0025): files that exist are read for good.</summary>
    [Fact]
    public void A_file_of_version_1_is_read()
    {
        System.IO.File.WriteAllBytes(File, Convert.FromBase64String(VersionOne));
        using SecretsKey key = SecretsKey.Parse("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        using EncryptedSecrets opened = EncryptedSecrets.Open(File, key);
        Assert.Equal(["db", "größe"], opened.Names);
        Assert.Equal(("s3cr3t", "ä"), (opened.Find("db"), opened.Find("größe")));
    }

    [Fact]
    public void The_file_shows_names_and_no_secret()
    {
        Write(("db", "s3cr3t"));
        string text = System.Text.Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(File));
        Assert.Contains("db", text, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_is_one_secret_and_the_others_stay()
    {
        Write(("a", "1"), ("b", "2"));
        using (EncryptedSecrets secrets = EncryptedSecrets.Open(File, _key))
        {
            secrets.Set("a", "one");
            secrets.Set("c", "3");
            Assert.True(secrets.Remove("b"));
            Assert.False(secrets.Remove("b"));
            Assert.Equal("one", secrets.Find("a"));
            secrets.Save();
            secrets.Set("d", "4");
            secrets.Save();
        }

        using EncryptedSecrets opened = EncryptedSecrets.Open(File, _key);
        Assert.Equal(["a", "c", "d"], opened.Names);
        Assert.Equal("one", opened.Find("a"));
    }

    [Fact]
    public void Nothing_counts_before_it_is_saved()
    {
        Write(("a", "1"));
        byte[] before = System.IO.File.ReadAllBytes(File);
        using EncryptedSecrets secrets = EncryptedSecrets.Open(File, _key);
        secrets.Set("a", "2");
        secrets.Rotate(_other);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void The_same_secrets_are_other_bytes_each_time()
    {
        Write(("a", "same"), ("b", "same"));
        byte[] first = System.IO.File.ReadAllBytes(File);
        System.IO.File.Delete(File);
        Write(("a", "same"), ("b", "same"));
        byte[] second = System.IO.File.ReadAllBytes(File);
        Assert.Equal(first.Length, second.Length);
        // Nonces, ciphertexts and tags are 92 bytes, of which chance makes some the same.
        Assert.InRange(first.Zip(second).Count(static pair => pair.First != pair.Second), 80, 92);
    }

    [Fact]
    public void A_secret_costs_34_bytes_beside_itself_and_its_name_and_a_file_52()
    {
        Write();
        Assert.Equal(52, new FileInfo(File).Length);
        System.IO.File.Delete(File);
        Write(("db", "s3cr3t"), ("api", "t0ken"));
        Assert.Equal(52 + (34 + 2 + 6) + (34 + 3 + 5), new FileInfo(File).Length);
    }

    [Fact]
    public void Keys_change_without_a_moment_in_which_a_program_cannot_read()
    {
        Write(("db", "s3cr3t"), ("api", "t0ken"));
        ISecretSource both = SecretSource.EncryptedFile(File, SecretSourceTests.Variables($"TUSKGEN_SECRETS_KEY={_other.Export()},{_key.Export()}"));
        Assert.Equal("s3cr3t", both.Find("db"));

        using (EncryptedSecrets secrets = EncryptedSecrets.Open(File, _other, _key))
        {
            Assert.Equal(_key.Id, secrets.KeyId);
            secrets.Rotate(_other);
            Assert.Equal((_other.Id, "t0ken"), (secrets.KeyId, secrets.Find("api")));
            secrets.Save();
        }

        Assert.Equal("s3cr3t", both.Find("db"));
        Assert.Equal("t0ken", SecretSource.EncryptedFile(File, _other).Find("api"));
        Assert.Contains(
            $"is encrypted under the key {_other.Id}, which is not among the keys given ({_key.Id})",
            Assert.Throws<SecretSourceException>(() => EncryptedSecrets.Open(File, _key)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_beside_a_writer_see_a_whole_file_every_time()
    {
        Write(("db", "0"));
        ISecretSource source = SecretSource.EncryptedFile(File, _key, _other);
        using CancellationTokenSource over = new();
        Task<int>[] readers = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(() => Read(source, over.Token)))];
        SecretsKey[] keys = [_key, _other];
        for (int i = 1; i <= 50; i++)
        {
            using EncryptedSecrets secrets = EncryptedSecrets.Open(File, keys);
            secrets.Set("db", new string((char)('a' + (i % 26)), i * 100));
            secrets.Rotate(keys[i % 2]);
            secrets.Save();
        }

        over.Cancel();
        Assert.All(readers, static reader => Assert.True(reader.GetAwaiter().GetResult() > 0));

        static int Read(ISecretSource source, CancellationToken over)
        {
            int reads = 0;
            do
            {
                Assert.Single(source.Find("db")!.Distinct());
                reads++;
            }
            while (!over.IsCancellationRequested);

            return reads;
        }
    }

    [Fact]
    public void The_owner_alone_can_read_what_is_written()
    {
        if (OperatingSystem.IsWindows())
            return;

        Write(("db", "s3cr3t"));
        System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        using EncryptedSecrets secrets = EncryptedSecrets.Open(File, _key);
        secrets.Save();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public void Writing_leaves_nothing_beside_the_file()
    {
        Write(("db", "s3cr3t"));
        Assert.Equal(["secrets.tsk.enc"], _folder.Files());

        using EncryptedSecrets secrets = EncryptedSecrets.Open(File, _key);
        System.IO.File.Delete(File);
        Directory.CreateDirectory(File);
        Assert.Contains("was written by somebody else", Assert.Throws<SecretSourceException>(secrets.Save).Message, StringComparison.Ordinal);
        using EncryptedSecrets fresh = EncryptedSecrets.Create(File, _key);
        Assert.StartsWith(File + " cannot be written: ", Assert.Throws<SecretSourceException>(fresh.Save).Message, StringComparison.Ordinal);
        Assert.Equal(["secrets.tsk.enc"], _folder.Files());
    }

    [Fact]
    public void A_file_that_is_there_is_not_created_over()
    {
        using EncryptedSecrets early = EncryptedSecrets.Create(File, _key);
        Write(("db", "s3cr3t"));
        Assert.Equal(File + " is there already; open it, or delete it first", Assert.Throws<SecretSourceException>(() => EncryptedSecrets.Create(File, _key)).Message);
        Assert.Throws<SecretSourceException>(early.Save);
    }

    [Fact]
    public void What_somebody_else_wrote_meanwhile_is_not_lost()
    {
        Write(("db", "1"));
        using EncryptedSecrets mine = EncryptedSecrets.Open(File, _key), theirs = EncryptedSecrets.Open(File, _key);
        theirs.Set("db", "2");
        theirs.Save();
        mine.Set("api", "3");
        Assert.Equal(File + " was written by somebody else since it was read; open it again, and make the change anew", Assert.Throws<SecretSourceException>(mine.Save).Message);
        using EncryptedSecrets opened = EncryptedSecrets.Open(File, _key);
        Assert.Equal(("2", null), (opened.Find("db"), opened.Find("api")));
    }

    [Fact]
    public void A_name_or_text_that_cannot_be_written_is_refused_without_a_word_of_it()
    {
        using EncryptedSecrets secrets = EncryptedSecrets.Create(File, _key);
        secrets.Set(new string('n', 512), new string('t', 65_536));
        foreach ((string name, string text) in ((string, string)[])[("", "t"), (new string('q', 513), "t"), ("q\uD800", "t"), ("n", new string('q', 65_537)), ("n", "q\uD83Dq")])
        {
            ArgumentException refused = Assert.Throws<ArgumentException>(() => secrets.Set(name, text));
            Assert.Null(refused.InnerException);
            Assert.DoesNotContain("qq", refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("D83D", refused.Message, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("D800", refused.Message, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Single(secrets.Names);
    }

    [Fact]
    public void More_secrets_than_a_file_may_have_are_not_written()
    {
        using EncryptedSecrets secrets = EncryptedSecrets.Create(File, _key);
        for (int i = 0; i < 16; i++)
            secrets.Set("n" + i, new string('t', 65_536));

        Assert.Equal(
            $"{File} would have {52 + (16 * (65_536 + 34)) + 38} bytes, and encrypted secrets have at most 1048576; part them into several files",
            Assert.Throws<SecretSourceException>(secrets.Save).Message);
        Assert.Empty(_folder.Files());
        secrets.Remove("n15");
        secrets.Save();
        Assert.Equal(15, EncryptedSecrets.Open(File, _key).Names.Count);
    }

    [Fact]
    public void The_key_that_is_kept_is_a_copy()
    {
        SecretsKey borrowed = SecretsKey.Parse(_key.Export());
        using EncryptedSecrets secrets = EncryptedSecrets.Create(File, borrowed);
        borrowed.Dispose();
        secrets.Set("db", "s3cr3t");
        Assert.Equal("s3cr3t", secrets.Find("db"));
        secrets.Dispose();
        Assert.Throws<ObjectDisposedException>(() => secrets.Find("db"));
    }

    [Fact]
    public void A_file_prints_as_its_place() => Assert.Equal($"{File}, key {_key.Id}, 0 secrets", EncryptedSecrets.Create(File, _key).ToString());

    private void Write(params (string Name, string Text)[] secrets)
    {
        using EncryptedSecrets file = EncryptedSecrets.Create(File, _key);
        foreach ((string name, string text) in secrets)
            file.Set(name, text);

        file.Save();
    }
}
