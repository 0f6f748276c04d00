using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using MessagePack;

namespace TuskGen;

/// <summary>Reads values from MessagePack that anybody may have written: every length is held against what is left and against <see cref="TuskBudget"/> before anything is made for it.</summary>
internal ref struct ValueDecoder
{
    /// <summary>Up to here looking through the keys costs less than an index of them.</summary>
    private const int FewKeys = 8;

    private MessagePackReader _reader;
    private long _elements;
    private long _text;

    private ValueDecoder(ReadOnlyMemory<byte> payload) => _reader = new MessagePackReader(payload);

    private long Offset => PnutDocument.HeaderLength + _reader.Consumed;

    public static bool TryDecode(ReadOnlyMemory<byte> payload, [NotNullWhen(true)] out TuskTable? table, [NotNullWhen(false)] out PnutFault? fault)
    {
        ValueDecoder decoder = new(payload);
        table = null;
        fault = null;
        try
        {
            table = decoder.ReadRoot(payload.Length);
        }
        catch (PnutFormatException exception)
        {
            fault = exception.Fault;
        }
        catch (Exception exception) when (exception is EndOfStreamException or OverflowException or MessagePackSerializationException)
        {
            // An overflow is a length beyond 31 bits, which no file that is read can hold.
            fault = new PnutFault(decoder.Offset, exception is MessagePackSerializationException ? "the bytes are no MessagePack value." : "the payload ends within a value.");
        }

        return table is not null;
    }

    private TuskTable ReadRoot(int length)
    {
        if (length == 0)
            throw Refuse("there is nothing behind the header; a MessagePack map was expected.");
        if (_reader.NextMessagePackType != MessagePackType.Map)
            throw Refuse($"the payload begins with 0x{_reader.NextCode:x2}, which is no MessagePack map. "
                + "The Rust SDK of TuskLang wrote bincode here, which cannot be read: write the file again with another.");

        TuskTable table = ReadTable(1);
        return _reader.End ? table : throw Refuse("bytes follow the end of the map; nothing was expected.");
    }

    private TuskValue Read(int depth)
    {
        switch (_reader.NextMessagePackType)
        {
            case MessagePackType.Nil:
                _reader.ReadNil();
                return TuskNull.Instance;
            case MessagePackType.Boolean:
                return TuskBool.Of(_reader.ReadBoolean());
            case MessagePackType.Integer:
                return new TuskInteger(ReadInteger());
            case MessagePackType.Float:
                return ReadFloat();
            case MessagePackType.String:
                return new TuskString(ReadText());
            case MessagePackType.Array:
                return ReadList(depth);
            case MessagePackType.Map:
                return ReadTable(depth);
            case MessagePackType.Extension:
                return ReadExtension();
            case MessagePackType.Binary:
                throw Refuse("binary data is no value of a document: write it as text in base64.");
            default:
                throw Refuse($"0x{_reader.NextCode:x2} begins no MessagePack value.");
        }
    }

    private long ReadInteger()
    {
        long start = Offset;
        ulong unsigned = 0;
        bool isUnsigned = _reader.NextCode == MessagePackCode.UInt64;
        long signed = isUnsigned ? 0 : _reader.ReadInt64();
        if (isUnsigned)
            unsigned = _reader.ReadUInt64();

        return !isUnsigned ? signed : unsigned <= long.MaxValue ? (long)unsigned
            : throw new PnutFormatException(new PnutFault(start, $"the integer {unsigned} does not fit; the greatest is {long.MaxValue}."));
    }

    private TuskFloat ReadFloat()
    {
        long start = Offset;
        double number = _reader.ReadDouble();
        return double.IsFinite(number) ? new TuskFloat(number) : throw new PnutFormatException(new PnutFault(start, "a float must be finite."));
    }

    private string ReadText()
    {
        long start = Offset;
        try
        {
            return Decode(_reader.ReadStringSequence() ?? default, start);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A length of 32 bits with the highest set becomes a negative one in the reader, and passes its own check.
            throw new PnutFormatException(new PnutFault(start, "the payload ends within a text."));
        }
    }

    /// <summary>The budget is looked at before the text is made: in UTF-8 a code unit has three bytes at most.</summary>
    private string Decode(ReadOnlySequence<byte> bytes, long start)
    {
        if (bytes.Length > 3L * (TuskBudget.MaxText - _text))
            throw TooMuchText(start);

        try
        {
            string text = ValueEncoder.Utf8.GetString(bytes);
            _text += text.Length;
            return _text <= TuskBudget.MaxText ? text : throw TooMuchText(start);
        }
        catch (DecoderFallbackException)
        {
            throw new PnutFormatException(new PnutFault(start, "a text is not valid UTF-8."));
        }
    }

    private TuskListValue ReadList(int depth)
    {
        long start = Offset;
        int count = Take(_reader.ReadArrayHeader(), depth, start);
        List<TuskValue> items = new(count);
        for (int i = 0; i < count; i++)
            items.Add(Read(depth + 1));

        return TuskListValue.TryCreate(items, out TuskListValue? list, out string? error) ? list : throw new PnutFormatException(new PnutFault(start, "a list is refused: " + error + "."));
    }

    private TuskTable ReadTable(int depth)
    {
        long start = Offset;
        int count = Take(_reader.ReadMapHeader(), depth, start);
        List<KeyValuePair<string, TuskValue>> entries = new(count);
        HashSet<string>? keys = count <= FewKeys ? null : new(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            long at = Offset;
            if (_reader.NextMessagePackType != MessagePackType.String)
                throw Refuse("a key is no text.");

            string key = ReadText();
            if (keys is null ? entries.Exists(entry => entry.Key == key) : !keys.Add(key))
                throw new PnutFormatException(new PnutFault(at, "the key " + QuotedText.Quote(key) + " is there twice in one map."));

            entries.Add(new(key, Read(depth + 1)));
        }

        return TuskTable.TryCreate(entries, out TuskTable? table, out string? error) ? table : throw new PnutFormatException(new PnutFault(start, "a map is refused: " + error + "."));
    }

    /// <summary>Admits a list or map: the reader has seen that as many bytes are left as it has elements at least.</summary>
    private int Take(int count, int depth, long start)
    {
        _elements += count;
        return TuskBudget.Admits(_elements, 0, depth, out string? error) ? count : throw new PnutFormatException(new PnutFault(start, "the file is refused: " + error + "."));
    }

    private TuskValue ReadExtension()
    {
        long start = Offset;
        ExtensionHeader header = _reader.ReadExtensionFormatHeader();
        TuskKind kind = (ExtensionCode)header.TypeCode switch
        {
            ExtensionCode.Decimal => TuskKind.Decimal,
            ExtensionCode.Duration => TuskKind.Duration,
            ExtensionCode.Size => TuskKind.Size,
            ExtensionCode.Percent => TuskKind.Percent,
            ExtensionCode.Range => TuskKind.Range,
            ExtensionCode.Version => TuskKind.Version,
            _ => throw new PnutFormatException(new PnutFault(start, $"the MessagePack extension type {header.TypeCode} is none of a document's values.")),
        };
        string text = Decode(_reader.ReadRaw(header.Length), start);
        return TextConversion.TryConvert(text, kind, out TuskValue? value, out string expected) ? value
            : throw new PnutFormatException(new PnutFault(start, "the text " + QuotedText.Quote(text.Length <= 40 ? text : text[..40] + "…") + " is not " + expected + "."));
    }

    private PnutFormatException Refuse(string message) => new(new PnutFault(Offset, message));

    private static PnutFormatException TooMuchText(long start) => new(new PnutFault(start, $"the file holds more than {TuskBudget.MaxText} characters of text, which is the most that is read."));
}
