using System.Buffers;
using MessagePack;

namespace TuskGen.Binary.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void What_is_written_is_read_again_with_the_order_of_its_keys() => Tables.Any.ForAll(static table =>
    {
        TuskTable read = PnutDocument.Read(PnutDocument.Write(table));

        Assert.Equal(table, read);
        Assert.Equal(table.ToString(), read.ToString());
    });

    [Fact]
    public void The_same_table_is_the_same_bytes_and_a_stream_is_read_like_them()
    {
        byte[] file = PnutDocument.Write(Tables.Sample);

        Assert.Equal(file, PnutDocument.Write(PnutDocument.Read(file)));
        Assert.Equal(Tables.Sample, PnutDocument.Read(new MemoryStream(file)));
        Assert.Equal(Tables.Sample, PnutDocument.Read(new Trickle(file)));
    }

    [Fact]
    public void The_header_is_that_of_PNUT_version_1_without_a_time()
    {
        byte[] file = PnutDocument.Write(TuskTable.Empty);

        Assert.Equal("504e5554" + "01000000" + "0000000000000000" + "76be8b528d0075f7" + "80", Convert.ToHexStringLower(file));
    }

    [Fact]
    public void A_plain_reader_of_MessagePack_gets_maps_texts_and_numbers_and_the_text_of_everything_else()
    {
        MessagePackReader reader = new(PnutDocument.Write(TuskTable.Create(
            new("port", new TuskInteger(8080)), new("peers", TuskListValue.Create([new TuskString("a")])), new("wait", Tables.Of("90s", TuskKind.Duration)))).AsMemory(24));

        Assert.Equal(3, reader.ReadMapHeader());
        Assert.Equal("port", reader.ReadString());
        Assert.Equal(8080, reader.ReadInt32());
        Assert.Equal("peers", reader.ReadString());
        Assert.Equal(1, reader.ReadArrayHeader());
        Assert.Equal("a", reader.ReadString());
        Assert.Equal("wait", reader.ReadString());
        ExtensionResult wait = reader.ReadExtensionFormat();
        Assert.Equal((2, "1m30s"), (wait.TypeCode, System.Text.Encoding.UTF8.GetString(wait.Data.ToArray())));
    }

    [Fact]
    public void Numbers_of_any_width_and_a_time_in_the_header_are_read()
    {
        byte[] file = Payloads.Write(static (ref MessagePackWriter writer) =>
        {
            writer.WriteMapHeader(3);
            writer.Write("wide");
            writer.WriteInt64(5);
            writer.Write("unsigned");
            writer.WriteUInt64(long.MaxValue);
            writer.Write("single");
            writer.Write(0.5f);
        });
        file[8] = 0x7f;

        Assert.Equal(
            TuskTable.Create(new("wide", new TuskInteger(5)), new("unsigned", new TuskInteger(long.MaxValue)), new("single", new TuskFloat(0.5))),
            PnutDocument.Read(file));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_instead_of_changed()
    {
        TuskTable table = TuskTable.Create(new KeyValuePair<string, TuskValue>("a", new TuskString("x\ud800")));

        Assert.Contains("character 2", Assert.Throws<ArgumentException>(() => PnutDocument.Write(table)).Message, StringComparison.Ordinal);
    }

    /// <summary>Gives a byte at a time, as a network may.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
