using System.Buffers.Binary;
using CsCheck;

namespace TuskGen.Runtime.Tests;

/// <summary>A file that is not as it was written is refused with one error that names it and shows nothing of a key or a secret.</summary>
public sealed class DamagedSecretsTests : IDisposable
{
    private const string Hidden = "s3cr3t";
    private const string OtherHidden = "0th3rs";
    private const string Restore = "; restore it from version control or a backup, or write it anew";

    private readonly TemporaryFolder _folder = new();
    private readonly SecretsKey _key = SecretsKey.Create();
    private readonly byte[] _file;

    public DamagedSecretsTests()
    {
        Path = _folder.At("secrets.tsk.enc");
        using EncryptedSecrets secrets = EncryptedSecrets.Create(Path, _key);
        secrets.Set("id", OtherHidden);
        secrets.Set("db", Hidden);
        secrets.Save();
        _file = File.ReadAllBytes(Path);
    }

    private string Path { get; }

    public void Dispose()
    {
        _key.Dispose();
        _folder.Dispose();
    }

    /// <summary>Not a sample of them: every bit that the file has.</summary>
    [Fact]
    public void One_flipped_bit_anywhere_is_found()
    {
        for (int bit = 0; bit < 8 * _file.Length; bit++)
        {
            byte[] damaged = [.. _file];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.StartsWith("it ", Refuse(damaged), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_is_cut_off_anywhere_is_found()
    {
        for (int length = 0; length < _file.Length; length++)
            Assert.Matches(length < 8 ? "^it is (no file of encrypted secrets|damaged: its line ends)" : "^it is cut off: it has [0-9]+ bytes", Refuse(_file[..length]));
    }

    [Fact]
    public void Bytes_that_are_added_are_found() => Gen.Byte.Array[1, 100].ForAll(added =>
        Assert.StartsWith($"it is damaged: it has {_file.Length + added.Length} bytes, and its header says {_file.Length}", Refuse([.. _file, .. added]), StringComparison.Ordinal));

    [Fact]
    public void Bytes_that_are_others_are_found() => Gen.Select(Gen.Int[0, _file.Length - 1], Gen.Byte.Array[1, 64]).ForAll(
        (at, bytes) =>
        {
            byte[] damaged = [.. _file];
            bytes.AsSpan(0, Math.Min(bytes.Length, damaged.Length - at)).CopyTo(damaged.AsSpan(at));
            if (!damaged.AsSpan().SequenceEqual(_file))
                Refuse(damaged);
        },
        1_000);

    [Fact]
    public void Any_bytes_whatever_are_refused() => Gen.Byte.Array[0, 300].ForAll(bytes => { Refuse(bytes); }, 1_000);

    [Fact]
    public void A_key_of_another_file_is_named_and_not_shown()
    {
        using SecretsKey other = SecretsKey.Create();
        const string Mend = "set the variable TUSKGEN_SECRETS_KEY to it, or TUSKGEN_SECRETS_KEY_FILE to the file that holds it";
        Assert.Equal($"{Path} is encrypted under the key {_key.Id}, which is not among the keys given ({other.Id}); {Mend}", Open(_file, other));
        Assert.Equal($"{Path} is encrypted under the key {_key.Id}, and no key is given; {Mend}", Open(_file));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(256)]
    public void Another_version_is_named(int version)
    {
        byte[] file = [.. _file];
        (file[8], file[9]) = ((byte)(version >> 8), (byte)version);
        Assert.Equal($"{Path} is of version {version}, and this TuskGen reads version 1 alone; update TuskGen, or, if the file is damaged, {Restore[2..]}", Open(file, _key));
    }

    [Fact]
    public void A_tool_that_changes_line_ends_is_named()
    {
        byte[] file = [.. _file[..6], (byte)'\n', .. _file[8..]];
        Assert.Equal($"{Path} is damaged: its line ends were changed, as by a tool that takes it for text{Restore}, and mark *.tsk.enc as binary in .gitattributes", Open(file, _key));
    }

    [Fact]
    public void A_file_of_something_else_is_named() =>
        Assert.Equal($"{Path} is no file of encrypted secrets, or its beginning is damaged{Restore}", Open("api_key: \"x\"\n"u8.ToArray(), _key));

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        File.Delete(Path);
        Assert.Equal($"{Path} is not there; name the file, or create it with EncryptedSecrets.Create", Assert.Throws<SecretSourceException>(() => EncryptedSecrets.Open(Path, _key)).Message);
        Assert.Equal("it is not there; deploy it, or create it with EncryptedSecrets.Create", Assert.Throws<SecretSourceException>(() => SecretSource.EncryptedFile(Path, _key).Find("db")).Message);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        using (FileStream stream = new(Path, FileMode.Open))
            stream.SetLength(1L << 40);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("has more than 1048576 bytes", Assert.Throws<SecretSourceException>(() => EncryptedSecrets.Open(Path, _key)).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3 << 20);
    }

    /// <summary>The holder of a key may have another program write the file.</summary>
    [Fact]
    public void Lengths_that_lie_are_refused_even_where_they_are_sealed()
    {
        // Where the numbers are: the count, and the lengths of the first name and of its text.
        foreach ((int at, int size) in ((int, int)[])[(22, 2), (24, 2), (26, 4)])
        {
            foreach (uint number in (uint[])[0, 1, 3, 7, 13, 511, 512, 513, 0x7FFF, 0xFFFF, 65_536, 65_537, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF])
            {
                byte[] file = [.. _file];
                for (int i = 0; i < size; i++)
                    file[at + i] = (byte)(number >> (8 * (size - 1 - i)));
                if (file.AsSpan().SequenceEqual(_file))
                    continue;

                SealAnew(file);
                long before = GC.GetAllocatedBytesForCurrentThread();
                Assert.Equal("it is sealed by its key, and yet malformed: another program wrote it; write it anew", Refuse(file, "^it "));
                Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000);
            }
        }
    }

    /// <summary>Whatever stands between header and seal is read within it, or refused.</summary>
    [Fact]
    public void Any_secrets_whatever_that_are_sealed_are_read_or_refused() => Gen.Select(Gen.Int[0, 4], Gen.OneOf(Gen.Byte, Gen.Byte[0, 4]).Array[0, 200]).ForAll(
        (count, body) =>
        {
            byte[] file = [.. _file[..24], .. body, .. _file[^28..]];
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(18), file.Length);
            BinaryPrimitives.WriteInt16BigEndian(file.AsSpan(22), (short)count);
            SealAnew(file);
            Assert.Same(_key, EncryptedFormat.Authenticate(file, [_key], "it"));
            try
            {
                foreach (SealedSecret secret in EncryptedFormat.ReadSecrets(file, "it"))
                    Assert.Throws<SecretSourceException>(() => EncryptedFormat.Open(_key, secret, "it"));
            }
            catch (SecretSourceException refused)
            {
                Assert.Contains("malformed", refused.Message, StringComparison.Ordinal);
            }
        },
        5_000);

    [Fact]
    public void A_name_that_is_no_text_or_out_of_order_is_refused()
    {
        byte[] file = [.. _file];
        file[30] = 0xFF;
        SealAnew(file);
        Assert.Contains("malformed", Refuse(file), StringComparison.Ordinal);
        file[30] = (byte)'z';
        SealAnew(file);
        Assert.Contains("malformed", Refuse(file), StringComparison.Ordinal);
    }

    /// <summary>Even with a fitting seal, and names of one length: the name of a secret is a part of what its tag vouches for.</summary>
    [Fact]
    public void Secrets_that_change_places_are_found()
    {
        List<SealedSecret> secrets = EncryptedFormat.ReadSecrets(_file, "it");
        SealedSecret[] swapped = [secrets[0] with { Sealed = secrets[1].Sealed }, secrets[1] with { Sealed = secrets[0].Sealed }];
        File.WriteAllBytes(Path, EncryptedFormat.Write(_key, swapped, "it"));
        using EncryptedSecrets opened = EncryptedSecrets.Open(Path, _key);
        Assert.Equal($"{Path} is damaged: the secret db is not what was written{Restore}", Assert.Throws<SecretSourceException>(() => opened.Find("db")).Message);
        Assert.Throws<SecretSourceException>(() => opened.Rotate(SecretsKey.Create()));
        Assert.Equal(_key.Id, opened.KeyId);
    }

    [Fact]
    public void A_secret_is_never_taken_from_the_file_of_another_key()
    {
        using SecretsKey other = SecretsKey.Create();
        SealedSecret foreign = EncryptedFormat.Seal(other, "db", Hidden);
        File.WriteAllBytes(Path, EncryptedFormat.Write(_key, [foreign], "it"));
        Assert.Throws<SecretSourceException>(() => SecretSource.EncryptedFile(Path, _key).Find("db"));
    }

    [Fact]
    public void A_damaged_file_is_a_failure_of_the_load_that_names_it()
    {
        byte[] damaged = [.. _file];
        damaged[^40] ^= 1;
        File.WriteAllBytes(Path, damaged);
        TuskFailure failure = Assert.Single(Golden.Shop.AppTsk.Document.Validate("development", new TuskContext { Secrets = [SecretSource.EncryptedFile(Path, _key)] }));
        Assert.Equal(
            $"app.tsk(16,1): token cannot be computed: the secret token cannot be read from the encrypted file {Path}: "
            + $"it is damaged: its seal does not fit what is in it, so that at least one byte was changed{Restore}.",
            failure.ToString());
    }

    [Fact]
    public void Secrets_go_round() => Gen.Dictionary(Gen.String[1, 20].Where(IsText), Gen.String[0, 200].Where(IsText))[0, 20].ForAll(
        secrets =>
        {
            SealedSecret[] written = [.. secrets.OrderBy(static secret => secret.Key, StringComparer.Ordinal).Select(secret => EncryptedFormat.Seal(_key, secret.Key, secret.Value))];
            byte[] file = EncryptedFormat.Write(_key, written, "it");
            Assert.Same(_key, EncryptedFormat.Authenticate(file, [_key], "it"));
            List<SealedSecret> read = EncryptedFormat.ReadSecrets(file, "it");
            Assert.Equal(secrets.OrderBy(static secret => secret.Key, StringComparer.Ordinal), read.Select(secret => KeyValuePair.Create(secret.Name, EncryptedFormat.Open(_key, secret, "it"))));
        });

    private static bool IsText(string text) => SecretText.Encode(text) is not null;

    private void SealAnew(byte[] file)
    {
        // What lies behind the beginning of a file is sealed as EncryptedFormat seals it, with whatever numbers there are.
        byte[] nonce = file[^28..^16];
        using System.Security.Cryptography.AesGcm cipher = new(Convert.FromBase64String(_key.Export()), 16);
        cipher.Encrypt(nonce, [], [], file.AsSpan(^16..), file.AsSpan(..^28));
    }

    private string Open(byte[] file, params SecretsKey[] keys)
    {
        File.WriteAllBytes(Path, file);
        SecretSourceException refused = Assert.Throws<SecretSourceException>(() => EncryptedSecrets.Open(Path, keys));
        AssertNothingShows(refused.ToString());
        return refused.Message;
    }

    private string Refuse(byte[] file, string pattern = "^it (is|has) ")
    {
        SecretSourceException refused = Assert.Throws<SecretSourceException>(() =>
        {
            EncryptedFormat.Authenticate(file, [_key], "it");
            EncryptedFormat.ReadSecrets(file, "it");
        });
        AssertNothingShows(refused.ToString());
        Assert.Matches(pattern, refused.Message);
        return refused.Message;
    }

    private void AssertNothingShows(string text)
    {
        Assert.DoesNotContain(Hidden, text, StringComparison.Ordinal);
        Assert.DoesNotContain(OtherHidden, text, StringComparison.Ordinal);
        Assert.DoesNotContain(_key.Export(), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexString(Convert.FromBase64String(_key.Export())), text, StringComparison.OrdinalIgnoreCase);
    }
}
