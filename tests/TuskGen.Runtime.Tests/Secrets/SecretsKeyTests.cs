using System.Reflection;

namespace TuskGen.Runtime.Tests;

public sealed class SecretsKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_key_is_the_same_as_base64_and_as_hexadecimal_digits()
    {
        using SecretsKey key = SecretsKey.Create();
        string hex = Convert.ToHexString(Convert.FromBase64String(key.Export()));
        foreach (string text in (string[])[key.Export(), hex, hex.ToLowerInvariant(), $" {key.Export()}\r\n"])
        {
            using SecretsKey same = SecretsKey.Parse(text);
            Assert.Equal((key.Id, key.Export()), (same.Id, same.Export()));
        }
    }

    [Fact]
    public void A_new_key_is_a_new_one()
    {
        string[] ids = [.. Enumerable.Range(0, 100).Select(static _ => SecretsKey.Create().Id)];
        Assert.Equal(100, ids.Distinct().Count());
        Assert.All(ids, static id => Assert.Matches("^[0-9a-f]{16}$", id));
    }

    [Fact]
    public void The_id_of_a_key_stays() => Assert.Equal("b78fd1b87b5fa729", SecretsKey.Parse(new string('0', 64)).Id);

    [Theory]
    [InlineData("")]
    [InlineData("hunter2")]
    [InlineData("hunter2hunter2hunter2hunter2hunter2hunter2hu")]
    [InlineData("hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2h")]
    [InlineData("aHVudGVyMmh1bnRlcjJodW50ZXIyaHVudGVyMmh1bnRlcjI=")]
    public void What_is_no_key_is_refused_without_a_word_of_it(string text)
    {
        string message = Assert.Throws<FormatException>(() => SecretsKey.Parse(text)).Message;
        Assert.Equal($"The text of {text.Length} characters is no key of secrets; expected 32 bytes, as base64 (44 characters) or as 64 hexadecimal digits.", message);
    }

    [Fact]
    public void A_key_does_not_print() => Assert.Equal("key b78fd1b87b5fa729", SecretsKey.Parse(new string('0', 64)).ToString());

    [Fact]
    public void A_key_that_is_disposed_is_overwritten_and_gone()
    {
        SecretsKey key = SecretsKey.Create();
        byte[] bytes = (byte[])typeof(SecretsKey).GetField("_bytes", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(key)!;
        Assert.Contains(bytes, static one => one != 0);
        key.Dispose();
        key.Dispose();
        Assert.All(bytes, static one => Assert.Equal(0, one));
        Assert.Throws<ObjectDisposedException>(key.Export);
        Assert.Throws<ObjectDisposedException>(() => EncryptedSecrets.Create(_folder.At("x"), key));
    }

    [Fact]
    public void A_variable_holds_the_current_key_and_those_before_it()
    {
        using SecretsKey current = SecretsKey.Create(), previous = SecretsKey.Create();
        foreach (string separator in (string[])[",", ", ", " ", "\n", "\r\n"])
        {
            string text = current.Export() + separator + previous.Export() + separator;
            Assert.Equal([current.Id, previous.Id], SecretsKey.FromVariables(SecretSourceTests.Variables("TUSKGEN_SECRETS_KEY=" + text)).Select(static key => key.Id));
        }
    }

    [Fact]
    public void A_file_holds_keys_where_the_variable_does_not()
    {
        using SecretsKey one = SecretsKey.Create(), other = SecretsKey.Create();
        string file = "TUSKGEN_SECRETS_KEY_FILE=" + _folder.Write("key", $"{one.Export()}\n{other.Export()}\n");
        Assert.Equal([one.Id, other.Id], SecretsKey.FromVariables(SecretSourceTests.Variables(file)).Select(static key => key.Id));
        Assert.Equal([one.Id, other.Id], SecretsKey.FromVariables(SecretSourceTests.Variables(file, "TUSKGEN_SECRETS_KEY=")).Select(static key => key.Id));
        Assert.Equal([other.Id], SecretsKey.FromVariables(SecretSourceTests.Variables(file, "TUSKGEN_SECRETS_KEY=" + other.Export())).Select(static key => key.Id));
        Assert.Empty(SecretsKey.FromVariables(SecretSourceTests.Variables()));
    }

    [Theory]
    [InlineData(
        "TUSKGEN_SECRETS_KEY",
        "hunter2",
        "the variable TUSKGEN_SECRETS_KEY does not hold a key: expected 32 bytes, as base64 (44 characters) or as 64 hexadecimal digits, and found 7 characters that are neither")]
    [InlineData("TUSKGEN_SECRETS_KEY_FILE", "hunter2", "the file that the variable TUSKGEN_SECRETS_KEY_FILE names is not there; write the key into it, or set TUSKGEN_SECRETS_KEY")]
    [InlineData("TUSKGEN_SECRETS_KEY_FILE", "hunter2\0", "the file that the variable TUSKGEN_SECRETS_KEY_FILE names cannot be read: the system refuses it")]
    public void A_variable_that_is_wrong_is_named_and_not_shown(string variable, string text, string expected) =>
        Assert.Equal(expected, Assert.Throws<SecretSourceException>(() => SecretsKey.FromVariables(new Dictionary<string, string> { [variable] = text })).Message);

    [Theory]
    [InlineData(7, "does not hold a key")]
    [InlineData(4097, "has more than 4096 bytes")]
    public void A_file_that_holds_no_key_is_refused_and_not_shown(int length, string expected)
    {
        Dictionary<string, string> variables = new() { ["TUSKGEN_SECRETS_KEY_FILE"] = _folder.Write("key", new string('q', length)) };
        string message = Assert.Throws<SecretSourceException>(() => SecretsKey.FromVariables(variables)).Message;
        Assert.Contains("the file that the variable TUSKGEN_SECRETS_KEY_FILE names " + expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("qqq", message, StringComparison.Ordinal);
    }
}
