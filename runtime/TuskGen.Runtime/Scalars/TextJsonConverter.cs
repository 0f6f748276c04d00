using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>Writes a scalar that is a class to JSON as the text that a document would write, and reads that text back.</summary>
/// <typeparam name="T">The scalar.</typeparam>
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : class, IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parse(reader.GetString()!)
        : throw new JsonException($"{typeof(T).Name} is read from text, not from {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

    private static T Parse(string text) =>
        T.TryParse(text, CultureInfo.InvariantCulture, out T? value) ? value : throw new JsonException($"The text is no {typeof(T).Name}.");
}
