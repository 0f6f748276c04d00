using System.Globalization;

namespace TuskGen;

internal sealed partial class PatternParser
{
    private PatternNode ParseEscape()
    {
        int start = _p;
        switch (_p + 1 < source.Length ? source[_p + 1] : '\0')
        {
            case 'b':
                _p += 2;
                return new PatternNode.At(PatternPlace.WordEdge);
            case 'B':
                _p += 2;
                return new PatternNode.At(PatternPlace.NoWordEdge);
            case >= '1' and <= '9' or 'k':
                return Fail($"`{source.Substring(start, 2)}` refers back to a group; patterns cannot, so that they take linear time. Write out what the group may be");
            case 'A' or 'Z' or 'z' or 'G':
                return Fail($"`{source.Substring(start, 2)}` is a place that patterns do not have; they match the whole text, so it can be removed");
            default:
                return ReadEscape(out CharacterSet? set) is { } codePoint ? new PatternNode.One(set ?? CharacterSet.Of(codePoint)) : new PatternNode.Nothing();
        }
    }

    /// <summary>An escape of a character or, like <c>\d</c>, of a set of them.</summary>
    /// <returns>The character; -1 where it is a set; null where it is neither, which is reported.</returns>
    private int? ReadEscape(out CharacterSet? set)
    {
        set = null;
        int start = _p;
        if (_p + 1 >= source.Length)
        {
            Fail("the pattern ends in `\\`, which escapes nothing; write `\\\\` for the character");
            return null;
        }

        _p++;
        char c = source[_p];
        int codePoint = TakeCodePoint();
        switch (c)
        {
            case 'd' or 'D':
                set = CharacterSet.Digits;
                break;
            case 'w' or 'W':
                set = CharacterSet.Words;
                break;
            case 's' or 'S':
                set = CharacterSet.Spaces;
                break;
            case 'p' or 'P':
                if ((set = ReadCategory(start)) is null)
                {
                    return null;
                }

                break;
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'f':
                return '\f';
            case 'v':
                return '\v';
            case '0':
                return 0;
            case 'x':
                return ReadHex(start, 2);
            case 'u' when Current == '{':
                return ReadBracedHex(start);
            case 'u':
                return ReadHex(start, 4);
            default:
                if (char.IsLetterOrDigit(c))
                {
                    Fail($"`\\{c}` means nothing; write `{c}` for the character", start);
                    return null;
                }

                return codePoint;
        }

        if (c is 'D' or 'W' or 'S' or 'P')
        {
            set.IsNegated = true;
        }

        return -1;
    }

    private CharacterSet? ReadCategory(int start)
    {
        int end = Current == '{' ? source.IndexOf('}', _p) : -1;
        string name = end < 0 ? "" : source.Substring(_p + 1, end - _p - 1);
        if (CharacterSet.OfCategory(name) is { } set)
        {
            _p = end + 1;
            return set;
        }

        string written = source.Substring(start, Math.Max(_p, end + 1) - start);
        Fail($"`{written}` names no general category of Unicode; write one such as `\\p{{L}}` (letters), `\\p{{Lu}}` (upper-case letters) or `\\p{{Nd}}` (digits)", start);
        return null;
    }

    private int? ReadHex(int start, int digits)
    {
        string text = source.Substring(_p, Math.Min(digits, source.Length - _p));
        if (text.Length == digits && int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
        {
            _p += digits;
            return value;
        }

        Fail($"`{source.Substring(start, 2)}` needs {digits} hexadecimal digits behind it", start);
        return null;
    }

    private int? ReadBracedHex(int start)
    {
        int end = source.IndexOf('}', _p);
        string text = end < 0 ? "" : source.Substring(_p + 1, end - _p - 1);
        if (text.Length is > 0 and <= 6 && int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value) && value <= 0x10FFFF)
        {
            _p = end + 1;
            return value;
        }

        Fail("`\\u{` needs a code point from 0 to 10FFFF and `}` behind it", start);
        return null;
    }

    /// <summary><c>[…]</c>. A hyphen at either end is a character; so is <c>[</c>.</summary>
    private CharacterSet ParseClass()
    {
        int open = _p++;
        var set = new CharacterSet();
        if (Current == '^')
        {
            _p++;
            set.IsNegated = true;
        }

        bool isEmpty = true;
        while (!AtEnd && (Current != ']' || isEmpty))
        {
            if (Current == ']')
            {
                Fail("the class `[]` is empty; write `\\]` for the character", open);
                break;
            }

            isEmpty = false;
            AddMember(set);
        }

        if (_fault is null && _p >= source.Length)
        {
            Fail("`[` is not closed; add `]`, or write `\\[` for the character", open);
        }

        _p++;
        return set;
    }

    private void AddMember(CharacterSet set)
    {
        int start = _p;
        if (ReadMember(out CharacterSet? members) is not { } first)
        {
            return;
        }

        bool isRange = Current == '-' && _p + 1 < source.Length && source[_p + 1] != ']';
        if (!isRange)
        {
            _ = members is null ? set.Add(first, first) : set.Add(members);
            return;
        }

        _p++;
        if (ReadMember(out CharacterSet? end) is not { } last)
        {
            return;
        }

        if (members is not null || end is not null)
        {
            Fail($"`{source.Substring(start, _p - start)}` is a range with a set at an end; put the hyphen last for the character", start);
        }
        else if (last < first)
        {
            Fail($"the range `{source.Substring(start, _p - start)}` runs backwards; write the smaller character first", start);
        }
        else
        {
            set.Add(first, last);
        }
    }

    private int? ReadMember(out CharacterSet? set)
    {
        set = null;
        if (Current != '\\')
        {
            return TakeCodePoint();
        }

        if (_p + 1 < source.Length && source[_p + 1] == 'b')
        {
            _p += 2;
            return '\b';
        }

        return ReadEscape(out set);
    }
}
