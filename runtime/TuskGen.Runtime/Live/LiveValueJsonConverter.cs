using System.Text.Json;
using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>Writes every <see cref="LiveValue{T}"/> as the call that computes it, <c>"@query(…)"</c>, without its arguments, or as the value that it always is; reads none.</summary>
public sealed class LiveValueJsonConverter : JsonConverter<object>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(ILiveValue).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">Always.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A live value cannot be read from JSON, because nothing in it says how it is computed. Construct it with new LiveValue<T>(value).");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var live = (ILiveValue)value;
        if (live.Call is { } call)
            writer.WriteStringValue(call);
        else
            TuskValueJsonConverter.Write(writer, TuskConvert.Wrap(live.Fixed) ?? TuskNull.Instance);
    }
}
