using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace TuskGen;

/// <summary>
/// Tables of values as <c>.pnt</c> files: PNUT version 1, as the SDKs of TuskLang for Python, JavaScript and others write it. A header of 24 bytes (<c>PNUT</c>; version, 32 bits; time, 64 bits;
/// the first 8 bytes of the payload's SHA-256; numbers little-endian), then a MessagePack map. <c>docs/guide/binary.md</c> says how each value is written.
/// </summary>
public static class PnutDocument
{
    /// <summary>The only version of the format.</summary>
    public const int Version = 1;

    /// <summary>The longest file that is read, in bytes: 16 MiB, as for documents of text.</summary>
    public const int MaxLength = 16 << 20;

    internal const int HeaderLength = 24;
    private const int VersionAt = 4, TimeAt = 8, ChecksumAt = 16, ChecksumLength = 8;

    private static ReadOnlySpan<byte> Magic => "PNUT"u8;

    /// <summary>A table as a file. The same bytes for the same table, its keys in their order: the time in the header is 0.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentException">A text or key has half a surrogate pair, which is no text in UTF-8.</exception>
    public static byte[] Write(TuskTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArrayBufferWriter<byte> payload = new();
        ValueEncoder.Encode(table, payload);
        byte[] file = new byte[HeaderLength + payload.WrittenCount];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(VersionAt), Version);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(TimeAt), 0);
        Checksum(payload.WrittenSpan, file.AsSpan(ChecksumAt, ChecksumLength));
        payload.WrittenSpan.CopyTo(file.AsSpan(HeaderLength));
        return file;
    }

    /// <summary>The table of a file.</summary>
    /// <param name="file">The whole file, at most <see cref="MaxLength"/> bytes.</param>
    /// <exception cref="PnutFormatException">It is none: cut short, changed, of another format, or beyond what <see cref="TuskBudget"/> admits.</exception>
    public static TuskTable Read(ReadOnlyMemory<byte> file) => TryRead(file, out TuskTable? table, out PnutFault? fault) ? table : throw new PnutFormatException(fault);

    /// <summary>The table of a file.</summary>
    /// <param name="stream">Is read to its end, but never beyond <see cref="MaxLength"/> bytes, and is left open.</param>
    /// <exception cref="PnutFormatException">It is none: cut short, changed, of another format, or beyond what <see cref="TuskBudget"/> admits.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static TuskTable Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArrayBufferWriter<byte> file = new();
        while (file.WrittenCount <= MaxLength && stream.Read(file.GetSpan(4096)) is > 0 and var count)
            file.Advance(count);

        return Read(file.WrittenMemory);
    }

    /// <summary>The table of a file, or why there is none. Never throws for what the bytes are.</summary>
    /// <param name="file">The whole file, at most <see cref="MaxLength"/> bytes.</param>
    /// <param name="table">The table.</param>
    /// <param name="fault">Otherwise the first thing that is wrong.</param>
    public static bool TryRead(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out TuskTable? table, [NotNullWhen(false)] out PnutFault? fault)
    {
        table = null;
        fault = CheckHeader(file.Span);
        return fault is null && ValueDecoder.TryDecode(file[HeaderLength..], out table, out fault);
    }

    private static PnutFault? CheckHeader(ReadOnlySpan<byte> file)
    {
        if (file.Length > MaxLength)
            return new PnutFault(MaxLength, "the file is longer than 16 MiB, which is the most that is read.");
        if (!file.StartsWith(Magic[..Math.Min(file.Length, Magic.Length)]))
            return new PnutFault(0, NameFormat(file) + "; a .pnt file of the format PNUT begins with the letters PNUT. Write it again with a tool that writes PNUT version 1.");
        if (file.Length < HeaderLength)
            return new PnutFault(file.Length, $"the file ends within its header, which has {HeaderLength} bytes.");

        uint version = BinaryPrimitives.ReadUInt32LittleEndian(file[VersionAt..]);
        if (version != Version)
            return new PnutFault(VersionAt, $"the file is of version {version} of PNUT, and version {Version} was expected.");

        Span<byte> checksum = stackalloc byte[ChecksumLength];
        Checksum(file[HeaderLength..], checksum);
        return checksum.SequenceEqual(file.Slice(ChecksumAt, ChecksumLength)) ? null
            : new PnutFault(ChecksumAt, "the checksum is not that of the bytes behind the header: the file was cut short or changed since it was written.");
    }

    /// <summary>The formats that share the ending <c>.pnt</c>, and what is most often given in its place.</summary>
    private static string NameFormat(ReadOnlySpan<byte> file) =>
        file.StartsWith("PNT\0"u8) ? "the file is of the format PNT\\0, an older one of another layout"
        : file.StartsWith(" PNT"u8) ? "the file is of the format that the old C# compiler of TuskLang wrote"
        : file.StartsWith("TUSK"u8) ? "the file is of the format that the Go SDK of TuskLang wrote"
        : file.StartsWith("{"u8) || file.StartsWith("["u8) ? "the file looks like JSON or like a document in text"
        : "the file is of another format";

    private static void Checksum(ReadOnlySpan<byte> payload, Span<byte> checksum)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(payload, hash);
        hash[..ChecksumLength].CopyTo(checksum);
    }
}
