using System.Text.Json;
using System.Text.Json.Serialization;

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

        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ElementJson<T>.Read(ref reader, options));

        return TuskList<T>.Own([.. items]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TuskList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (T item in value)
            ElementJson<T>.Write(writer, item, options);

        writer.WriteEndArray();
    }
}
