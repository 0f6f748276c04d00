namespace TuskGen.Mistakes.Configurations;

/// <summary>A value as each world writes it.</summary>
/// <param name="Json">In a JSON file.</param>
/// <param name="Tusk">In a document.</param>
internal sealed record Literal(string Json, string Tusk)
{
    /// <summary>What a JSON file does not have, since the program's other sources give it.</summary>
    public bool IsFromVault => Json.Length == 0;

    public static Literal Number(int number) => Same(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Plain text without quotes and backslashes.</summary>
    public static Literal Text(string text) => Same("\"" + text + "\"");

    public static Literal Seconds(int seconds) => new("\"" + TimeSpan.FromSeconds(seconds).ToString("c", System.Globalization.CultureInfo.InvariantCulture) + "\"", seconds + "s");

    public static Literal Secret(string name) => new("", "@secret(\"" + name + "\")");

    public static Literal Same(string text) => new(text, text);
}
