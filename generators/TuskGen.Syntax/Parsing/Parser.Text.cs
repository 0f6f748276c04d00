using System.Text;
using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>What is wrong with a text as text.</summary>
internal sealed partial class Parser
{
    private sealed record TextFault(DiagnosticRule Rule, TextSpan Span, object[] Arguments);

    /// <summary>Looks at every character once. Bidirectional controls are reported; what makes the text unreadable is returned.</summary>
    private TextFault? CheckText()
    {
        bool isAscii = true;
        bool isReplaced = false;
        for (int at = FindUnusual(0); at < _s.Length; at = FindUnusual(at + 1))
        {
            char c = _s[at];
            if (c >= 0x061C)
            {
                isAscii = false;
                if (Characters.IsBidirectionalControl(c))
                {
                    Report(SyntaxRules.BidirectionalControl, new TextSpan(at, 1), "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
                }
                else if (c == '\uFFFD' && !isReplaced)
                {
                    // What decoders put in the place of bytes that are no UTF-8.
                    isReplaced = true;
                    Report(SyntaxRules.InvalidUtf8, new TextSpan(at, 1));
                }
                else if (char.IsSurrogate(c))
                {
                    if (!char.IsHighSurrogate(c) || at + 1 == _s.Length || !char.IsLowSurrogate(_s[at + 1]))
                    {
                        return new TextFault(SyntaxRules.InvalidUtf8, new TextSpan(at, 1), []);
                    }

                    at++;
                }
            }
            else
            {
                return new TextFault(SyntaxRules.NulCharacter, new TextSpan(at, 1), []);
            }
        }

        return _s.Length > MaxBytes || (!isAscii && Encoding.UTF8.GetByteCount(_s) > MaxBytes)
            ? new TextFault(SyntaxRules.TextTooLong, new TextSpan(0, 0), [])
            : null;
    }

    /// <summary>The next NUL, or character from U+061C on: below that none is a surrogate or a bidirectional control.</summary>
    private int FindUnusual(int position)
    {
#if NET
        int offset = _s.AsSpan(position).IndexOfAnyExceptInRange('\u0001', '\u061B');
        return offset < 0 ? _s.Length : position + offset;
#else
        while (position < _s.Length && _s[position] is >= '\u0001' and <= '\u061B')
        {
            position++;
        }

        return position;
#endif
    }
}
