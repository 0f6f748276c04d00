using CsCheck;
using Golden.Shop;

namespace TuskGen.Runtime.Tests;

public sealed class SecretSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_source_that_has_a_secret_gives_it()
    {
        Assert.Equal("first", Token(Memory(("token", "first")), Memory(("token", "second"))));
        Assert.Equal("second", Token(Memory(("other", "first")), Memory(("token", "second"))));
        Assert.Equal("", Token(Memory(("token", "")), Memory(("token", "second"))));
    }

    [Fact]
    public void No_source_is_asked_behind_the_one_that_has_the_secret() =>
        Assert.Equal("first", Token(Memory(("token", "first")), SecretSource.Of(static _ => throw new InvalidOperationException("asked"))));

    [Fact]
    public void A_secret_that_nobody_has_is_a_failure_that_lists_the_sources() =>
        Assert.Equal(
            $"app.tsk(16,1): token cannot be computed: there is no secret token in the memory, in the folder {_folder.Path}, in my vault; add it to one of the places.",
            Fail(Memory(("other", "x")), SecretSource.Folder(_folder.Path), SecretSource.Of(static _ => null, "my vault")).ToString());

    [Fact]
    public void Without_a_source_the_failure_says_what_a_test_may_do() =>
        Assert.Equal("token cannot be computed: there is no secret token, since the TuskContext has no Secrets; give it a source, or take TuskContext.ForTests() in a test.", Fail().Message);

    [Fact]
    public void A_source_that_cannot_be_read_is_one_failure_that_names_it_and_the_secret() =>
        Assert.Equal(
            "app.tsk(16,1): token cannot be computed: the secret token cannot be read from my vault: the vault is sealed; unseal it.",
            Fail(SecretSource.Of(static _ => throw new SecretSourceException("the vault is sealed; unseal it."), "my vault"), Memory(("token", "later"))).ToString());

    [Fact]
    public void What_a_source_throws_that_it_did_not_promise_is_not_hidden() =>
        Assert.Throws<DivideByZeroException>(() => Token(SecretSource.Of(static _ => throw new DivideByZeroException())));

    [Fact]
    public void A_fallback_takes_the_place_of_a_secret_that_is_not_there_and_of_no_failure()
    {
        Fallback document = new();
        Assert.Equal("fallback", document.Load("Production", new TuskContext { Secrets = [Memory(("other", "x"))] }).Reveal());
        Assert.Equal("fallback", document.Load("Production", new TuskContext()).Reveal());

        TuskContext sealedVault = new() { Secrets = [SecretSource.Of(static _ => throw new SecretSourceException("sealed"), "my vault")] };
        Assert.Equal("key cannot be computed: the secret key cannot be read from my vault: sealed.", Assert.Single(document.Validate("Production", sealedVault)).Message);
    }

    [Fact]
    public void A_secret_longer_than_any_value_may_be_is_a_failure() =>
        Assert.Equal($"token cannot be computed: the secret token is longer than {TuskBudget.MaxText} characters.", Fail(Memory(("token", new string('x', TuskBudget.MaxText + 1)))).Message);

    [Theory]
    [InlineData("token", "TOKEN=a")]
    [InlineData("token", "token=a", "TOKEN=b")]
    [InlineData("shop-api.key", "SHOP_API_KEY=a")]
    [InlineData("größe", "GR__E=a")]
    public void A_variable_is_named_like_the_secret_or_in_capitals(string name, params string[] variables) => Assert.Equal("a", SecretSource.Variables(Variables(variables)).Find(name));

    [Theory]
    [InlineData("")]
    [InlineData("a=b")]
    [InlineData("a\0b")]
    [InlineData("Token")]
    public void Any_other_name_is_no_variable(string name) => Assert.Null(SecretSource.Variables(Variables("token=a", "a=b", "A_B=c", "=x")).Find(name));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\r\n", "a")]
    [InlineData("a\n\n", "a\n")]
    [InlineData(" a\nb ", " a\nb ")]
    [InlineData("\n", "")]
    [InlineData("", "")]
    [InlineData("\uFEFFa\n", "a")]
    [InlineData("größe", "größe")]
    public void A_file_is_a_secret_but_for_one_line_end(string content, string expected)
    {
        _folder.Write("token", content);
        Assert.Equal(expected, SecretSource.Folder(_folder.Path).Find("token"));
    }

    [Fact]
    public void Links_of_Kubernetes_are_followed()
    {
        Directory.CreateDirectory(_folder.At("..2030_01"));
        File.WriteAllText(_folder.At("..2030_01/token"), "s3cr3t");
        Directory.CreateSymbolicLink(_folder.At("..data"), _folder.At("..2030_01"));
        File.CreateSymbolicLink(_folder.At("token"), Path.Combine("..data", "token"));
        ISecretSource source = SecretSource.Folder(_folder.Path);
        Assert.Equal("s3cr3t", source.Find("token"));
        Assert.Null(source.Find("..data"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../outside")]
    [InlineData("..\\outside")]
    [InlineData("inner/../../outside")]
    [InlineData("inner/secret")]
    [InlineData("inner")]
    [InlineData("/etc/hostname")]
    [InlineData("C:\\x")]
    [InlineData("token:stream")]
    [InlineData("token\0")]
    [InlineData("\uD800")]
    public void A_hostile_name_leads_nowhere(string name)
    {
        Directory.CreateDirectory(_folder.At("in/inner"));
        _folder.Write("outside", "outside");
        _folder.Write("in/token", "in");
        _folder.Write("in/inner/secret", "inner");
        Assert.Null(SecretSource.Folder(_folder.At("in")).Find(name));
        Assert.Null(SecretSource.Folder(_folder.At("in")).Find(name + new string('x', 5000)));
    }

    [Fact]
    public void No_name_whatever_gets_a_file_outside_the_folder()
    {
        const string Canary = "outside";
        Directory.CreateDirectory(_folder.At("in"));
        _folder.Write("outside", Canary);
        ISecretSource source = SecretSource.Folder(_folder.At("in"));
        string[] parts = ["..", ".", "/", "\\", "in", "outside", _folder.Path, "%2e", "\0", ":", "~"];
        Gen.Int[0, parts.Length - 1].Array[1, 8].Select(indexes => string.Concat(indexes.Select(index => parts[index]))).ForAll(name => Assert.Null(source.Find(name)), 500);
    }

    [Fact]
    public void A_file_has_a_limit()
    {
        ISecretSource source = SecretSource.Folder(_folder.Path);
        _folder.Write("largest", new string('x', 65_536));
        _folder.Write("larger", new string('x', 65_537));
        Assert.Equal(65_536, source.Find("largest")!.Length);
        Assert.Equal($"the file {_folder.At("larger")} has more than 65536 bytes; a secret has at most that many", Assert.Throws<SecretSourceException>(() => source.Find("larger")).Message);
    }

    [Fact]
    public void A_file_without_end_is_left_alone()
    {
        if (!OperatingSystem.IsLinux())
            return;

        File.CreateSymbolicLink(_folder.At("token"), "/dev/zero");
        Assert.Throws<SecretSourceException>(() => SecretSource.Folder(_folder.Path).Find("token"));
    }

    [Fact]
    public void A_file_that_is_no_text_is_refused_without_a_word_of_it()
    {
        File.WriteAllBytes(_folder.At("token"), [.. "s3cr3t"u8, 0xFF]);
        SecretSourceException refused = Assert.Throws<SecretSourceException>(() => SecretSource.Folder(_folder.Path).Find("token"));
        Assert.Equal($"the file {_folder.At("token")} is not UTF-8 text; write it anew as UTF-8", refused.Message);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_a_failure_and_not_a_secret_that_is_not_there()
    {
        _folder.Write("token", "s3cr3t");
        using FileStream held = new(_folder.At("token"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        TuskFailure failure = Fail(SecretSource.Folder(_folder.Path));
        string expected = $"token cannot be computed: the secret token cannot be read from the folder {_folder.Path}: the file {_folder.At("token")} cannot be read: ";
        Assert.StartsWith(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_secret() => Assert.Null(SecretSource.Folder(_folder.At("none")).Find("token"));

    internal static ISecretSource Memory(params (string Name, string Text)[] secrets) =>
        SecretSource.Memory(secrets.ToDictionary(static secret => secret.Name, static secret => secret.Text, StringComparer.Ordinal));

    internal static Dictionary<string, string> Variables(params string[] variables) =>
        variables.Select(static one => one.Split('=', 2)).ToDictionary(static one => one[0], static one => one[1], StringComparer.Ordinal);

    private static string Token(params ISecretSource[] sources) => AppConfig.Load("development", new TuskContext { Secrets = [.. sources] }).Token.Reveal();

    private static TuskFailure Fail(params ISecretSource[] sources) => Assert.Single(AppTsk.Document.Validate("development", new TuskContext { Secrets = [.. sources] }));

    private sealed class Fallback : TuskDocument<Secret<string>>
    {
        protected override TuskOutline Outline() => new("fallback", null, [""], ["key"]);

        protected override Secret<string> Build(int environment, ref TuskReader reader) =>
            reader.Secret<string>("key", static load => load.Secret(new TuskString("key"), static _ => new TuskString("fallback")));

        protected override void Visit(Secret<string> value, TuskVisitor visitor) => visitor.Value("key", value);
    }
}
