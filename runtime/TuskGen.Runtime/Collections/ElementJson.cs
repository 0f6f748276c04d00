using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TuskGen;

/// <summary>Reads and writes what lists and maps hold, without reflection where the options have metadata for it.</summary>
/// <typeparam name="T">The element.</typeparam>
internal static class ElementJson<T>
{
    /// <summary>What the serializer cannot write by itself, and no attribute of a property can be set for.</summary>
    private static readonly JsonConverter<T>? s_own = (JsonConverter<T>?)FindOwn(typeof(T));

    internal static T Read(ref Utf8JsonReader reader, JsonSerializerOptions options) => s_own is null
        ? JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!
        : reader.TokenType == JsonTokenType.Null ? default! : s_own.Read(ref reader, typeof(T), options)!;

    private static JsonConverter? FindOwn(Type type) => type == typeof(IPAddress) ? new AddressJsonConverter()
        : type == typeof(TuskList<IPAddress>) ? new TuskListJsonConverter<IPAddress>()
        : type == typeof(TuskMap<IPAddress>) ? new TuskMapJsonConverter<IPAddress>()
        : null;

    internal static void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (s_own is null)
            JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        else if (value is null)
            writer.WriteNullValue();
        else
            s_own.Write(writer, value, options);
    }
}
