using System.Buffers;
using System.Text;
using MessagePack;

namespace TuskGen;

/// <summary>Writes values as MessagePack.</summary>
internal static class ValueEncoder
{
    internal static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Encode(TuskTable table, IBufferWriter<byte> payload)
    {
        MessagePackWriter writer = new(payload);
        Write(ref writer, table);
        writer.Flush();
    }

    private static void Write(ref MessagePackWriter writer, TuskValue value)
    {
        switch (value)
        {
            case TuskNull:
                writer.WriteNil();
                break;
            case TuskBool truth:
                writer.Write(truth.Value);
                break;
            case TuskInteger number:
                writer.Write(number.Value);
                break;
            case TuskFloat number:
                writer.Write(number.Value);
                break;
            case TuskString text:
                Write(ref writer, text.Value);
                break;
            case TuskListValue list:
                writer.WriteArrayHeader(list.Count);
                foreach (TuskValue item in list)
                    Write(ref writer, item);

                break;
            case TuskTable table:
                writer.WriteMapHeader(table.Count);
                foreach ((string key, TuskValue inner) in table)
                {
                    Write(ref writer, key);
                    Write(ref writer, inner);
                }

                break;
            default:
                byte[] written = Utf8.GetBytes(value.ToString());
                writer.WriteExtensionFormat(new ExtensionResult((sbyte)CodeOf(value), new ReadOnlySequence<byte>(written)));
                break;
        }
    }

    private static void Write(ref MessagePackWriter writer, string text)
    {
        try
        {
            writer.WriteString(Utf8.GetBytes(text));
        }
        catch (EncoderFallbackException exception)
        {
            throw new ArgumentException($"A text has half a surrogate pair at its character {exception.Index + 1}, which UTF-8 cannot write: mend the text.", nameof(text), exception);
        }
    }

    private static ExtensionCode CodeOf(TuskValue value) => value switch
    {
        TuskDecimal => ExtensionCode.Decimal,
        TuskDuration => ExtensionCode.Duration,
        TuskSize => ExtensionCode.Size,
        TuskPercent => ExtensionCode.Percent,
        TuskRange => ExtensionCode.Range,
        TuskSemanticVersion => ExtensionCode.Version,
        _ => throw new ArgumentException("There is no MessagePack for " + value.GetType().Name + ".", nameof(value)),
    };
}
