using Microsoft.CodeAnalysis.Diagnostics;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Roslyn;

/// <summary>
/// The severities that an <c>.editorconfig</c> sets for one file: <c>tuskgen_severity.TSK0120 = none|hint|warning|error</c> under <c>[*.tsk]</c>.
/// The compiler ignores its own <c>dotnet_diagnostic</c> keys for files that are not C#. A rule that is not configurable keeps its severity.
/// </summary>
public sealed class FileSeverities
{
    private const string Prefix = "tuskgen_severity.";
    private readonly AnalyzerConfigOptions _options;

    /// <summary>The severities for one file.</summary>
    public FileSeverities(AnalyzerConfigOptions options) => _options = options;

    /// <summary>The severity of a rule in this file.</summary>
    public Severity Of(DiagnosticRule rule) =>
        rule.IsConfigurable && _options.TryGetValue(Prefix + rule.Id, out string? value) && TryParse(value, out Severity severity) ? severity : rule.Severity;

    /// <summary>The keys whose value is none of the four severities, in ordinal order, with that value.</summary>
    public IEnumerable<KeyValuePair<string, string>> Unknown() => Keys().Where(static pair => !TryParse(pair.Value, out _));

    /// <summary>The keys that give another severity to a rule which keeps its own, in ordinal order, with their value.</summary>
    public IEnumerable<KeyValuePair<string, string>> Refused() => Keys().Where(static pair =>
        RuleCatalogue.Find(pair.Key.Substring(Prefix.Length).ToUpperInvariant()) is { IsConfigurable: false } rule && TryParse(pair.Value, out Severity severity) && severity != rule.Severity);

    private IEnumerable<KeyValuePair<string, string>> Keys()
    {
        foreach (string key in _options.Keys.OrderBy(static key => key, StringComparer.Ordinal))
        {
            if (key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && _options.TryGetValue(key, out string? value))
            {
                yield return new KeyValuePair<string, string>(key, value);
            }
        }
    }

    private static bool TryParse(string value, out Severity severity)
    {
        Severity? known = value.Trim().ToLowerInvariant() switch
        {
            "none" => Severity.None,
            "hint" => Severity.Hint,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => null,
        };
        severity = known ?? Severity.None;
        return known is not null;
    }
}
