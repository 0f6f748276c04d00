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
        for (int at = 0; at < _s.Length; at++)
        {
            char c = _s[at];
            if (c >= 0x061C)
            {
                isAscii = false;
                if (Characters.IsBidirectionalControl(c))
                {
                    Report(SyntaxRules.BidirectionalControl, new TextSpan(at, 1), "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
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
            else if (c == '\0')
            {
                return new TextFault(SyntaxRules.NulCharacter, new TextSpan(at, 1), []);
            }
        }

        return _s.Length > MaxBytes || (!isAscii && Encoding.UTF8.GetByteCount(_s) > MaxBytes)
            ? new TextFault(SyntaxRules.TextTooLong, new TextSpan(0, 0), [])
            : null;
    }
}
