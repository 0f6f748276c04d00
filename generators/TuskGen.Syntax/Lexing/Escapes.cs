using System.Globalization;

namespace TuskGen.Syntax.Lexing;

/// <summary>The escapes of strings in double quotes: those of JSON (RFC 8259, section 7), <c>\' \$ \0</c> and <c>\u{X…}</c>.</summary>
internal static class Escapes
{
    /// <summary>Reads the escape at a backslash.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the backslash stands.</param>
    /// <param name="end">Where the string's content ends.</param>
    /// <param name="length">The escape's length; of an unknown one, what to show of it.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="fault">Why it means nothing.</param>
    public static bool TryRead(string text, int at, int end, out int length, out string value, out EscapeFault fault)
    {
        fault = EscapeFault.None;
        length = 2;
        value = "";
        char c = at + 1 < end ? text[at + 1] : '\0';
        string? simple = c switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'b' => "\b",
            'f' => "\f",
            '\\' => "\\",
            '"' => "\"",
            '\'' => "'",
            '/' => "/",
            '$' => "$",
            '0' => "\0",
            _ => null,
        };
        if (simple is not null)
        {
            value = simple;
            return true;
        }

        if (c == 'u')
        {
            return at + 2 < end && text[at + 2] == '{'
                ? TryReadBraced(text, at, end, out length, out value, out fault)
                : TryReadUnits(text, at, end, out length, out value, out fault);
        }

        fault = EscapeFault.Unknown;
        length = char.IsHighSurrogate(c) ? 3 : 2;
        return false;
    }

    private static bool TryReadBraced(string text, int at, int end, out int length, out string value, out EscapeFault fault)
    {
        value = "";
        int close = text.IndexOf('}', at + 3, Math.Min(end - at - 3, 8));
        length = close < 0 ? 3 : close + 1 - at;
        fault = EscapeFault.Unknown;
        if (close <= at + 3 || close > at + 9 || !int.TryParse(text.Substring(at + 3, close - at - 3), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            return false;
        }

        if (code is >= 0xD800 and <= 0xDFFF)
        {
            fault = EscapeFault.LoneSurrogate;
            return false;
        }

        if (code > 0x10FFFF)
        {
            return false;
        }

        fault = EscapeFault.None;
        value = char.ConvertFromUtf32(code);
        return true;
    }

    private static bool TryReadUnits(string text, int at, int end, out int length, out string value, out EscapeFault fault)
    {
        value = "";
        length = 2;
        fault = EscapeFault.Unknown;
        if (!TryReadUnit(text, at, end, out char first))
        {
            return false;
        }

        length = 6;
        if (!char.IsSurrogate(first))
        {
            fault = EscapeFault.None;
            value = first.ToString();
            return true;
        }

        fault = EscapeFault.LoneSurrogate;
        if (!char.IsHighSurrogate(first) || !TryReadUnit(text, at + 6, end, out char second) || !char.IsLowSurrogate(second))
        {
            return false;
        }

        length = 12;
        fault = EscapeFault.None;
        value = new string([first, second]);
        return true;
    }

    private static bool TryReadUnit(string text, int at, int end, out char unit)
    {
        unit = '\0';
        if (at + 6 > end || text[at] != '\\' || text[at + 1] != 'u')
        {
            return false;
        }

        int code = 0;
        for (int index = at + 2; index < at + 6; index++)
        {
            char c = text[index];
            if (!Characters.IsHexDigit(c))
            {
                return false;
            }

            code = (code << 4) | (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        }

        unit = (char)code;
        return true;
    }
}
