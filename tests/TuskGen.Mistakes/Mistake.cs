using TuskGen.Mistakes.Configurations;

namespace TuskGen.Mistakes;

/// <summary>One mistake in an otherwise good configuration.</summary>
/// <param name="Kind">What sort it is: a row of the table.</param>
/// <param name="What">What was done, for whoever reads the list.</param>
/// <param name="Names">The keys one of which a message must name to count.</param>
/// <param name="Layers">The configuration that has it.</param>
internal sealed record Mistake(string Kind, string What, string[] Names, Layers Layers)
{
    /// <summary>Whether a message names the key, as a word and in any case.</summary>
    public bool IsNamedIn(string message) => Array.Exists(Names, name =>
        System.Text.RegularExpressions.Regex.IsMatch(message, "(?<![A-Za-z0-9_])" + System.Text.RegularExpressions.Regex.Escape(name) + "(?![A-Za-z0-9_])",
            System.Text.RegularExpressions.RegexOptions.IgnoreCase));
}
