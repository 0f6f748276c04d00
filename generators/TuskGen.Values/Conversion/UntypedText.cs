namespace TuskGen;

/// <summary>Text from outside for a key that holds values of any type.</summary>
public static class UntypedText
{
    /// <summary>
    /// The value that a document would mean by the text: <c>true</c> and <c>false</c>, a literal such as <c>8080</c> or <c>30s</c>, what double quotes hold as text. Text that is none of
    /// these is itself, without quotes, as people write it in a variable; quotes make text of what would be a literal, and take no escapes.
    /// </summary>
    /// <param name="text">The text.</param>
    public static TuskValue Read(string text)
    {
        // In any case, as for a declared bool: .NET's own configuration writes True.
        if (TextConversion.TryConvert(text, TuskKind.Bool, out TuskValue? truth, out _)) return truth;
        if (Literals.TryRead(text, 0, text.Length, out TuskValue? value)) return value;
        return new TuskString(IsQuoted(text) ? text.Substring(1, text.Length - 2) : text);
    }

    private static bool IsQuoted(string text) =>
        text.Length >= 2 && text[0] == '"' && text[text.Length - 1] == '"' && text.IndexOf('"', 1) == text.Length - 1 && text.IndexOf('\\') < 0;
}
