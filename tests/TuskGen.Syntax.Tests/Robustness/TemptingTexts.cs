namespace TuskGen.Syntax.Tests.Robustness;

/// <summary>Texts that tempt a parser to look ahead, or back, again and again. Free of the test framework, so that the benchmark uses them too.</summary>
public static class TemptingTexts
{
    /// <summary>A line or more, repeated up to a size; none closes what it opens.</summary>
    public static IReadOnlyList<(string Name, string Unit)> All { get; } =
    [
        ("unclosed strings", "key: \"text\n"),
        ("unclosed strings on one line", "\"a "),
        ("unclosed long strings", "key: \"\"\" text\n"),
        ("unclosed apostrophes", "key: 'it\n"),
        ("unclosed holes", "key: \"${a + \n"),
        ("unclosed brackets", "key: [1, 2\n"),
        ("unclosed braces", "key {\n"),
        ("unclosed parentheses", "key: (1 + \n"),
        ("unclosed angles", "key >\n"),
        ("brackets on one line", "["),
        ("parentheses on one line", "("),
        ("heredocs", "key: <<SQL\n"),
        ("block comments", "key: 1 /* \n"),
        ("directive shapes", "#type A {\n"),
        ("directives with quotes", "#client a \"b {\n"),
        ("directives on one line", "#x { "),
        ("scripting", "if (a) {\n"),
        ("comments", "# comment { \"\n"),
        ("blank lines before a continuation", "\n"),
        ("binary chain", "1 + "),
        ("ternaries", "a ? b : "),
        ("hyphens", "a-"),
        ("dots", "a."),
    ];

    /// <summary>A document of about that many characters, of the unit again and again.</summary>
    public static string Create(string unit, int size) => "first: 1\nlast: " + string.Concat(Enumerable.Repeat(unit, Math.Max(1, size / unit.Length)));
}
