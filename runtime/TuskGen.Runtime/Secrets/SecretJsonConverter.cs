using System.Text.Json;
using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>Writes every <see cref="Secret{T}"/> as <c>"***"</c>, and reads none: a secret in a JSON text is no secret.</summary>
public sealed class SecretJsonConverter : JsonConverter<object>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(ISecret).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">Always.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A secret cannot be read from JSON, because it is written as \"***\". Construct it with new Secret<T>(value).");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => writer.WriteStringValue(SecretMask.Text);
}
