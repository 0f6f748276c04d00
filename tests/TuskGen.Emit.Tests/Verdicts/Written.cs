using System.Globalization;
using System.Text;

namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A value as a document writes it.</summary>
internal abstract record Written
{
    /// <summary>The text in the document.</summary>
    public abstract string Source { get; }

    public static Written Bare(string text) => new WrittenScalar(text, IsQuoted: false);

    public static Written Quoted(string text) => new WrittenScalar(text, IsQuoted: true);

    public static Written List(params Written[] items) => new WrittenList(items);

    public static Written Map(params (string Key, Written Value)[] entries) => new WrittenMap(entries);

    public sealed override string ToString() => Source;

    /// <summary>Text in quotes, with an escape for whatever is not plain.</summary>
    protected static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\' or '$')
                quoted.Append('\\').Append((char)rune.Value);
            else if (rune.Value is >= ' ' and < 127)
                quoted.Append((char)rune.Value);
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}");
        }

        return quoted.Append('"').ToString();
    }
}
