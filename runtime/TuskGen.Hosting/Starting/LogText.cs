using System.Globalization;
using System.Text;

namespace TuskGen;

/// <summary>Text of documents and other sources in a log.</summary>
internal static class LogText
{
    /// <summary>The text in one line: control characters, and the two line ends that are none, as <c>\u000a</c>, so that nothing in a value looks like a line of the log.</summary>
    internal static string OneLine(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (char character in text)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                line.Append(character);
        }

        return line.ToString();
    }
}
