#if NET
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>Writes a scalar to JSON as the text that a document would write, and reads that text, or a number where the scalar reads one, back.</summary>
/// <typeparam name="T">The scalar.</typeparam>
public sealed class ScalarJsonConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Parse(reader.GetString()),
        JsonTokenType.Number => Parse(Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan)),
        _ => throw new JsonException($"{typeof(T).Name} is read from text, not from {reader.TokenType}."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

    private static T Parse(string? text)
    {
        try
        {
            return T.Parse(text ?? "", CultureInfo.InvariantCulture);
        }
        catch (FormatException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }
}
#endif
