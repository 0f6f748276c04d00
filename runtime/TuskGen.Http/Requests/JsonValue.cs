using System.Text.Json;

namespace TuskGen;

/// <summary>JSON as a value of the language.</summary>
internal static class JsonValue
{
    private static readonly TuskValueJsonConverter s_converter = new();
    private static readonly JsonSerializerOptions s_options = new();

    /// <exception cref="JsonException">It is no JSON, goes on behind its value, or is beyond what <see cref="TuskBudget"/> admits.</exception>
    public static TuskValue Read(ReadOnlySpan<byte> json, int deepest)
    {
        if (json.StartsWith("\uFEFF"u8))
            json = json[3..];

        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = deepest });
        if (!reader.Read())
            throw new JsonException();

        TuskValue value = s_converter.Read(ref reader, typeof(TuskValue), s_options);
        return reader.Read() ? throw new JsonException() : value;
    }

    /// <summary>The JSON of a value, UTF-8.</summary>
    public static byte[] Write(TuskValue value)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
            TuskValueJsonConverter.Write(writer, value);

        return buffer.ToArray();
    }
}
