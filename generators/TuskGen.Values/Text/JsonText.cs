using System.Globalization;
using System.Text;

namespace TuskGen;

/// <summary>Values as compact JSON (RFC 8259).</summary>
internal static class JsonText
{
    /// <summary>Writes the value; false as soon as the text is beyond <see cref="TuskBudget.MaxText"/>.</summary>
    internal static bool TryWrite(StringBuilder text, TuskValue value)
    {
        switch (value)
        {
            case TuskListValue list: return TryWriteList(text, list);
            case TuskTable table: return TryWriteTable(text, table);
            case TuskNull or TuskBool or TuskInteger or TuskFloat or TuskDecimal: text.Append(value); break;
            default: WriteString(text, value.ToText()); break;
        }
        return text.Length <= TuskBudget.MaxText;
    }

    private static bool TryWriteList(StringBuilder text, TuskListValue list)
    {
        text.Append('[');
        for (int i = 0; i < list.Count; i++)
        {
            if (i > 0) text.Append(',');
            if (!TryWrite(text, list[i])) return false;
        }
        text.Append(']');
        return text.Length <= TuskBudget.MaxText;
    }

    private static bool TryWriteTable(StringBuilder text, TuskTable table)
    {
        text.Append('{');
        for (int i = 0; i < table.Count; i++)
        {
            if (i > 0) text.Append(',');
            WriteString(text, table[i].Key);
            text.Append(':');
            if (!TryWrite(text, table[i].Value)) return false;
        }
        text.Append('}');
        return text.Length <= TuskBudget.MaxText;
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        for (int i = 0; i < value.Length && text.Length <= TuskBudget.MaxText; i++)
        {
            char c = value[i];
            switch (c)
            {
                case '"' or '\\': text.Append('\\').Append(c); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case < ' ': AppendCode(text, c); break;
                case >= '\ud800' and <= '\udfff' when QuotedText.IsLoneSurrogate(value, i): AppendCode(text, c); break;
                default: text.Append(c); break;
            }
        }
        text.Append('"');
    }

    private static void AppendCode(StringBuilder text, char c) => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
