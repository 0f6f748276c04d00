using System.Text.Json;
using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>Reads and writes a <see cref="TuskMap{T}"/> as a JSON object, without reflection where the options have metadata for the value.</summary>
/// <typeparam name="T">The value under each key.</typeparam>
public sealed class TuskMapJsonConverter<T> : JsonConverter<TuskMap<T>>
{
    /// <inheritdoc/>
    public override TuskMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"Expected a JSON object for {typeof(TuskMap<T>)}, found {reader.TokenType}.");

        OrderedDictionary<string, T> entries = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            entries[key] = ElementJson<T>.Read(ref reader, options);
        }

        return TuskMap<T>.Own(entries);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TuskMap<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string key, T item) in value)
        {
            writer.WritePropertyName(key);
            ElementJson<T>.Write(writer, item, options);
        }

        writer.WriteEndObject();
    }
}
