using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

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

        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        OrderedDictionary<string, T> entries = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            entries[key] = JsonSerializer.Deserialize(ref reader, element)!;
        }

        return TuskMap<T>.Own(entries);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TuskMap<T> value, JsonSerializerOptions options)
    {
        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartObject();
        foreach ((string key, T item) in value)
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, item, element);
        }

        writer.WriteEndObject();
    }
}
