using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>Writes an IP address to JSON as its text, and reads that back. <see cref="JsonSerializer"/> itself writes the properties of <see cref="IPAddress"/>, some of which throw.</summary>
public sealed class AddressJsonConverter : JsonConverter<IPAddress>
{
    /// <inheritdoc/>
    public override IPAddress Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IPAddress.TryParse(reader.GetString(), out IPAddress? address) ? address : throw new JsonException("An IP address is read from its text.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IPAddress value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
