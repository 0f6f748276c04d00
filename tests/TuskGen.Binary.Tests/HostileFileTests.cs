using CsCheck;
using MessagePack;

namespace TuskGen.Binary.Tests;

/// <summary>Whatever bytes come, the answer is a table or a fault with its place: no other exception, nothing read beyond the end, nothing made that the bytes do not pay for.</summary>
public sealed class HostileFileTests
{
    private static readonly byte[] s_sample = PnutDocument.Write(Tables.Sample);

    [Theory]
    [InlineData("", 0, "the file ends within its header")]
    [InlineData("504e", 2, "the file ends within its header")]
    [InlineData("504e540001", 0, "the file is of the format PNT\\0")]
    [InlineData("20504e5401", 0, "the old C# compiler of TuskLang")]
    [InlineData("5455534b01", 0, "the Go SDK of TuskLang")]
    [InlineData("7b2261223a317d", 0, "looks like JSON")]
    [InlineData("00", 0, "the file is of another format")]
    public void A_file_of_another_format_is_named(string hex, int offset, string message) => AssertFault(Convert.FromHexString(hex), offset, message);

    [Fact]
    public void A_higher_version_a_wrong_checksum_and_a_payload_that_is_no_map_are_told_apart()
    {
        AssertFault([.. "PNUT"u8, 2, .. s_sample[5..]], 4, "the file is of version 2 of PNUT");
        AssertFault([.. s_sample, 0], 16, "the checksum is not that of the bytes behind the header");
        AssertFault(Payloads.File([]), 24, "there is nothing behind the header");
        AssertFault(Payloads.File([0x02, 0, 0, 0]), 24, "the payload begins with 0x02, which is no MessagePack map. The Rust SDK");
        AssertFault(Payloads.File([0x80, 0xc0]), 25, "bytes follow the end of the map");
    }

    [Fact]
    public void Every_beginning_of_a_file_is_refused()
    {
        for (int length = 0; length < s_sample.Length; length++)
        {
            Assert.False(PnutDocument.TryRead(s_sample.AsMemory(0, length), out _, out PnutFault? fault));
            Assert.InRange(fault.Offset, 0, length);
            if (length > 24)
            {
                // With a checksum that is right, so that the end itself is met.
                Assert.False(PnutDocument.TryRead(Payloads.File(s_sample.AsSpan(24, length - 24)), out _, out fault));
                Assert.InRange(fault.Offset, 24, length);
            }
        }
    }

    [Fact]
    public void Every_flipped_bit_is_found_but_those_of_the_time_which_nothing_depends_on()
    {
        for (int bit = 0; bit < 8 * s_sample.Length; bit++)
        {
            byte[] flipped = [.. s_sample];
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Equal(bit / 8 is >= 8 and < 16, PnutDocument.TryRead(flipped, out TuskTable? table, out _));
            Assert.True(table is null || table.Equals(Tables.Sample));
            if (bit / 8 >= 24)
            {
                Survives(Payloads.File(flipped.AsSpan(24)));
            }
        }
    }

    [Fact]
    public void Random_bytes_are_read_or_refused()
    {
        Gen.Byte.Array[0, 200].ForAll(static bytes => Survives(bytes));
        Gen.Byte.Array[0, 200].ForAll(static bytes => Survives(Payloads.File(bytes)));
        Gen.Select(Gen.Byte[0x80, 0x8f], Gen.Byte.Array[0, 200]).ForAll(static (first, bytes) => Survives(Payloads.File([first, .. bytes])));
    }

    [Fact]
    public void Random_changes_of_good_payloads_are_read_or_refused() => Gen.Select(Tables.Any, Gen.Int[0, int.MaxValue], Gen.Byte).ForAll(static (table, place, value) =>
    {
        byte[] payload = PnutDocument.Write(table)[24..];
        payload[place % payload.Length] = value;
        Survives(Payloads.File(payload));
    });

    [Theory]
    [InlineData("dfffffffff")]
    [InlineData("81a16bddffffffff")]
    [InlineData("81a16bdbffffffff")]
    [InlineData("81a16bc6ffffffff")]
    [InlineData("81a16bc9ffffffff02")]
    [InlineData("81dbffffffff")]
    [InlineData("81a16bdd7fffffff")]
    [InlineData("81a16bdf7fffffffc0")]
    public void A_length_beyond_the_end_costs_nothing(string hex)
    {
        byte[] file = Payloads.File(Convert.FromHexString(hex));
        Survives(file);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.False(PnutDocument.TryRead(file, out _, out _));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32_000);
    }

    [Fact]
    public void What_is_made_is_paid_for_by_the_bytes()
    {
        // The dearest bytes there are: of one byte each, in lists and maps that announce as many as are left.
        foreach (byte[] file in new[] { Lists(90_000), Payloads.Map(Maps), Nested(250) })
        {
            Survives(file);
            long before = GC.GetAllocatedBytesForCurrentThread();
            PnutDocument.TryRead(file, out _, out _);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (200L * file.Length) + 64_000);
        }

        static void Maps(ref MessagePackWriter writer)
        {
            writer.WriteArrayHeader(30_000);
            for (int i = 0; i < 30_000; i++)
            {
                writer.WriteMapHeader(1);
                writer.Write("");
                writer.WriteNil();
            }
        }
    }

    [Fact]
    public void A_bomb_of_depth_or_of_elements_is_refused_where_it_goes_too_far()
    {
        Assert.True(PnutDocument.TryRead(Nested(TuskBudget.MaxDepth - 1), out _, out _));
        AssertFault(Nested(TuskBudget.MaxDepth), 24 + 3 + TuskBudget.MaxDepth - 1, "lists and tables would be nested 257 deep");
        AssertFault(Nested(1_000_000), 24 + 3 + TuskBudget.MaxDepth - 1, "at most 256 levels are allowed");
        AssertFault(Lists(TuskBudget.MaxElements), 27, "at most 100,000 are allowed");
    }

    [Fact]
    public void More_text_or_more_bytes_than_are_read_are_refused()
    {
        AssertFault(Payloads.Map(static (ref MessagePackWriter writer) => writer.Write(new string('a', TuskBudget.MaxText + 1))), 27, "more than 1048576 characters of text");
        AssertFault(new byte[PnutDocument.MaxLength + 1], PnutDocument.MaxLength, "longer than 16 MiB");
        Assert.Throws<PnutFormatException>(static () => PnutDocument.Read(new Endless()));
    }

    [Fact]
    public void Values_that_no_document_has_are_refused_at_their_byte()
    {
        AssertFault(Payloads.Map(static (ref MessagePackWriter writer) => writer.Write([1, 2])), 27, "binary data is no value of a document");
        AssertFault(Payloads.Map(static (ref MessagePackWriter writer) => writer.Write(ulong.MaxValue)), 27, "the integer 18446744073709551615 does not fit");
        AssertFault(Payloads.Map(static (ref MessagePackWriter writer) => writer.Write(double.NaN)), 27, "a float must be finite");
        AssertFault(Payloads.Map(static (ref MessagePackWriter writer) => writer.Write(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc))), 27, "extension type -1 is none");
        AssertFault(Payloads.Map(static (ref MessagePackWriter writer) => writer.WriteExtensionFormat(new ExtensionResult(2, new byte[] { (byte)'x' }))), 27, "the text \"x\" is not a duration");
        AssertFault(Payloads.File([0x81, 0xa1, 0xff, 0xc0]), 25, "a text is not valid UTF-8");
        AssertFault(Payloads.File([0x81, 0x05, 0xc0]), 25, "a key is no text");
        AssertFault(Payloads.File([0x81, 0xa1, (byte)'k', 0xc1]), 27, "0xc1 begins no MessagePack value");
        AssertFault(Payloads.File([0x82, 0xa1, (byte)'k', 0xc0, 0xa1, (byte)'k', 0xc0]), 28, "the key \"k\" is there twice");
    }

    [Fact]
    public void The_exception_says_the_byte()
    {
        PnutFormatException exception = Assert.Throws<PnutFormatException>(static () => PnutDocument.Read("PNT\0"u8.ToArray()));

        Assert.StartsWith("byte 0: the file is of the format PNT", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, exception.Fault.Offset);
    }

    private static byte[] Nested(int depth) => Payloads.File([0x81, 0xa1, (byte)'k', .. Enumerable.Repeat((byte)0x91, depth), 0xc0]);

    private static byte[] Lists(int count) => Payloads.Map((ref MessagePackWriter writer) =>
    {
        writer.WriteArrayHeader(count);
        for (int i = 0; i < count; i++)
        {
            writer.WriteNil();
        }
    });

    private static void Survives(byte[] file) => Assert.NotEqual(PnutDocument.TryRead(file, out _, out PnutFault? fault), fault is not null);

    private static void AssertFault(byte[] file, long offset, string message)
    {
        Assert.False(PnutDocument.TryRead(file, out _, out PnutFault? fault));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal(offset, fault.Offset);
    }

    /// <summary>Never ends, and counts what is taken of it.</summary>
    private sealed class Endless : MemoryStream
    {
        private long _taken;

        public override int Read(Span<byte> buffer)
        {
            buffer.Clear();
            _taken += buffer.Length;
            Assert.True(_taken < 4L * PnutDocument.MaxLength, "The stream is read on and on.");
            return buffer.Length;
        }
    }
}
