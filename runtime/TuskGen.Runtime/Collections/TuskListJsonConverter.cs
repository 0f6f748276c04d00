using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TuskGen;

/// <summary>Reads and writes a <see cref="TuskList{T}"/> as a JSON array, without reflection where the options have metadata for the element.</summary>
/// <typeparam name="T">The element.</typeparam>
public sealed class TuskListJsonConverter<T> : JsonConverter<TuskList<T>>
{
    /// <inheritdoc/>
    public override TuskList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"Expected a JSON array for {typeof(TuskList<T>)}, found {reader.TokenType}.");

        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(JsonSerializer.Deserialize(ref reader, element)!);

        return TuskList<T>.Own([.. items]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TuskList<T> value, JsonSerializerOptions options)
    {
        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
            JsonSerializer.Serialize(writer, item, element);

        writer.WriteEndArray();
    }
}
