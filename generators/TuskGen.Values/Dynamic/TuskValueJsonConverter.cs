#if NET
using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>
/// Writes a value as the JSON it is: null, booleans, numbers, text, lists and tables as themselves; durations, sizes, percents, ranges and versions, which JSON does not have, as the text
/// that a document would write, <c>"30s"</c>. This is what <c>@json</c> writes too.
/// </summary>
/// <remarks>
/// What JSON has is read back equal, but for a <see cref="TuskDecimal"/>, which comes back as a float; text stays text, so that a duration comes back as a string. A JSON null is
/// <see cref="TuskNull"/> within a list or table, and null by itself.
/// </remarks>
public sealed class TuskValueJsonConverter : JsonConverter<TuskValue>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(TuskValue).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not of the type that is asked for, or beyond what <see cref="TuskBudget"/> admits.</exception>
    public override TuskValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TuskValue value = ReadValue(ref reader);
        return typeToConvert.IsInstanceOfType(value) ? value : throw new JsonException($"Expected the JSON of a {typeToConvert.Name}, found that of a value of the type {value.TypeName}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TuskValue value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, TuskValue value)
    {
        switch (value)
        {
            case TuskNull:
                writer.WriteNullValue();
                break;
            case TuskBool truth:
                writer.WriteBooleanValue(truth.Value);
                break;
            case TuskInteger number:
                writer.WriteNumberValue(number.Value);
                break;
            case TuskFloat or TuskDecimal:
                // Its own text: a float keeps its dot, by which it is told from an integer.
                writer.WriteRawValue(value.ToString());
                break;
            case TuskListValue list:
                writer.WriteStartArray();
                foreach (TuskValue item in list)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case TuskTable table:
                writer.WriteStartObject();
                foreach (KeyValuePair<string, TuskValue> entry in table)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(writer, entry.Value);
                }
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(value.ToText());
                break;
        }
    }

    private static TuskValue ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => TuskNull.Instance,
        JsonTokenType.True => TuskBool.True,
        JsonTokenType.False => TuskBool.False,
        JsonTokenType.String => new TuskString(reader.GetString()!),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => ReadTable(ref reader),
        _ => throw new JsonException($"Expected a JSON value, found {reader.TokenType}."),
    };

    private static TuskValue ReadNumber(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> digits = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (digits.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 && reader.TryGetInt64(out long number)) return new TuskInteger(number);
        if (reader.TryGetDouble(out double value) && double.IsFinite(value)) return new TuskFloat(value);
        throw new JsonException($"The number {Encoding.UTF8.GetString(digits)} is beyond 64 bits.");
    }

    private static TuskListValue ReadList(ref Utf8JsonReader reader)
    {
        List<TuskValue> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref reader));
        return TuskListValue.TryCreate(items, out TuskListValue? list, out string? error) ? list : throw new JsonException($"The list cannot be read: {error}.");
    }

    private static TuskTable ReadTable(ref Utf8JsonReader reader)
    {
        List<KeyValuePair<string, TuskValue>> entries = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            entries.Add(new(key, ReadValue(ref reader)));
        }
        return TuskTable.TryCreate(entries, out TuskTable? table, out string? error) ? table : throw new JsonException($"The table cannot be read: {error}.");
    }
}
#endif
