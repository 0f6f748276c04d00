using System.Text;
using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>The operators <c>and</c>, <c>or</c> and <c>not</c> of other languages.</summary>
internal static class WordOperators
{
    /// <summary>Writes an expression with <c>&amp;&amp; || !</c> for its words.</summary>
    /// <param name="text">One line.</param>
    /// <param name="translated">The expression, if it is one: each <c>and</c> and <c>or</c> stands between two operands, each <c>not</c> before one.</param>
    /// <param name="isCertain">Whether something in it shows that it is no text: a constant, a string, or a character that no text of words has.</param>
    public static bool TryTranslate(string text, out string translated, out bool isCertain)
    {
        var result = new StringBuilder(text.Length);
        bool isFound = false;
        bool needsOperand = true;
        isCertain = false;
        translated = "";
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            int end = PastPart(text, at);
            if (end < 0)
            {
                return false;
            }

            string part = text.Substring(at, end - at);
            at = end;
            switch (part)
            {
                case "and" or "or" when !needsOperand:
                    result.Append(part == "and" ? "&&" : "||");
                    (isFound, needsOperand) = (true, true);
                    break;
                case "not" when needsOperand && at < text.Length && text[at] == ' ':
                    result.Append('!');
                    isFound = true;
                    at++;
                    break;
                case "and" or "or" or "not":
                    return false;
                default:
                    bool isOperand = Characters.IsKeyPart(c) || c is '"' or '\'' or '@' or '$';
                    if (isOperand && !needsOperand)
                    {
                        return false;
                    }

                    isCertain |= part is "true" or "false" or "null" || !(Characters.IsKeyPart(c) || Characters.IsBlank(c));
                    needsOperand = isOperand ? false : Characters.IsBlank(c) || c is ')' or ']' ? needsOperand && c is not (')' or ']') : true;
                    result.Append(part);
                    break;
            }
        }

        translated = result.ToString();
        return isFound && !needsOperand;
    }

    /// <summary>Behind the word, string or single character at a position; -1 for a string that is not closed.</summary>
    private static int PastPart(string text, int position)
    {
        char first = text[position];
        int at = position + 1;
        if (first is '"' or '\'')
        {
            while (at < text.Length && text[at] != first)
            {
                at += text[at] == '\\' ? 2 : 1;
            }

            return at < text.Length ? at + 1 : -1;
        }

        if (Characters.IsKeyPart(first) || first is '@' or '$')
        {
            while (at < text.Length && (Characters.IsKeyPart(text[at]) || text[at] == '.'))
            {
                at++;
            }
        }

        return at;
    }
}
