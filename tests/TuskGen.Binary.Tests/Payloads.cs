using System.Buffers;
using System.Security.Cryptography;
using MessagePack;

namespace TuskGen.Binary.Tests;

/// <summary>Files with a header that is right around a payload that need not be.</summary>
internal static class Payloads
{
    public delegate void Writing(ref MessagePackWriter writer);

    /// <summary>The file of any bytes.</summary>
    public static byte[] File(ReadOnlySpan<byte> payload) =>
        [.. "PNUT"u8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. SHA256.HashData(payload).AsSpan(0, 8), .. payload];

    /// <summary>The file of a map with one key, <c>k</c>.</summary>
    public static byte[] Map(Writing value) => Write((ref MessagePackWriter writer) =>
    {
        writer.WriteMapHeader(1);
        writer.Write("k");
        value(ref writer);
    });

    public static byte[] Write(Writing write)
    {
        ArrayBufferWriter<byte> payload = new();
        MessagePackWriter writer = new(payload);
        write(ref writer);
        writer.Flush();
        return File(payload.WrittenSpan);
    }
}
