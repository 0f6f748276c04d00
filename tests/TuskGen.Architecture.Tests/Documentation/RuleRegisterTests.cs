using System.Text;
using TuskGen.Generators;
using TuskGen.Roslyn;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Architecture.Tests.Documentation;

public sealed class RuleRegisterTests
{
    private const string Page = "docs/diagnostics/README.md";
    private const string Retired = "retired";

    private static IReadOnlyList<DiagnosticRule> Rules { get; } =
        [.. RuleCatalogue.All.Concat(HostRules.All).Append(new DiagnosticRule(Companions.Rule.Id, Severity.Error, Companions.Rule.Title.ToString(null), ""))];

    [Fact]
    public void No_two_rules_have_one_number() =>
        Assert.Empty(Rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(rules => rules.Count() > 1).Select(rules => rules.Key));

    [Fact]
    public void Every_number_is_TSK_and_four_digits() => Assert.All(Rules, rule => Assert.Matches("^TSK[0-9]{4}$", rule.Id));

    [Fact]
    public void A_title_is_one_line_without_a_final_stop() =>
        Assert.All(Rules, rule => Assert.True(rule.Title.Length > 0 && !rule.Title.EndsWith('.') && !rule.Title.Contains('\n'), rule.Id + ": " + rule.Title));

    /// <summary>Where an error could be taken away, a key would silently have another value than the document says.</summary>
    [Fact]
    public void Every_error_but_those_of_policy_stays_whatever_settings_say() =>
        Assert.Equal(["TSK5001", "TSK5002"], Rules.Where(rule => rule is { Severity: Severity.Error, IsConfigurable: true }).Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void The_compiler_is_told_which_rules_are_not_configurable() => Assert.Equal(
        Rules.Where(rule => !rule.IsConfigurable).Select(rule => rule.Id).Order(StringComparer.Ordinal),
        RuleDescriptors.All.Append(Companions.Rule)
            .Where(descriptor => descriptor.CustomTags.Contains("NotConfigurable", StringComparer.Ordinal)).Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));

    /// <summary>The register keeps the numbers of rules that are gone, so that none is given to another rule.</summary>
    [Fact]
    public void The_register_lists_every_rule_and_no_number_is_used_again()
    {
        Dictionary<string, (string Severity, string Title)> register = Read();
        Assert.Empty(Rules.Where(rule => register.TryGetValue(rule.Id, out var entry) && entry.Severity == Retired).Select(rule => rule.Id + " was another rule's number"));

        string expected = Write(register);
        if (Environment.GetEnvironmentVariable("TUSKGEN_UPDATE") == "1")
        {
            File.WriteAllText(Repository.FullPath(Page), expected);
        }

        Assert.Equal(expected, File.ReadAllText(Repository.FullPath(Page)).ReplaceLineEndings("\n"));
    }

    private static string Write(Dictionary<string, (string Severity, string Title)> register)
    {
        Dictionary<string, DiagnosticRule> rules = Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        StringBuilder page = new();
        page.Append("# Diagnostics\n\nEvery rule, by number. The first digit is the family: 0 text and syntax, 1 names, structure and documents, 2 types and values, 3 operators, ")
            .Append("4 directives and services,\n5 security, 6 use from C#, 9 internal. A number is never used again; a retired one stays in the list.\n\n")
            .Append("Severities are set in a `.globalconfig`, by `NoWarn`, for files with `tuskgen_severity.TSKnnnn = none|hint|warning|error` under `[*.tsk]` in an `.editorconfig`,\n")
            .Append("and for a line with `# tusk:ignore TSKnnnn reason` on or above it. What is not configurable stays an error whatever they say: without it the program would run with a\n")
            .Append("value that nobody wrote ([why](../adr/0016-errors-that-stay.md)).\n\n| rule | severity | configurable | what is wrong |\n| --- | --- | --- | --- |\n");
        foreach (string id in rules.Keys.Union(register.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            (string severity, string configurable, string title) = rules.TryGetValue(id, out DiagnosticRule? rule)
                ? (rule.Severity.ToString().ToLowerInvariant(), rule.IsConfigurable ? "yes" : "no", rule.Title.Replace("|", "\\|", StringComparison.Ordinal))
                : (Retired, "", register[id].Title);
            page.Append("| ").Append(id).Append(" | ").Append(severity).Append(" | ").Append(configurable).Append(" | ").Append(title).Append(" |\n");
        }

        return page.ToString();
    }

    private static Dictionary<string, (string Severity, string Title)> Read()
    {
        Dictionary<string, (string, string)> register = new(StringComparer.Ordinal);
        string path = Repository.FullPath(Page);
        foreach (string line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            if (line.StartsWith("| TSK", StringComparison.Ordinal))
            {
                string[] cells = line.Trim('|', ' ').Split(" | ", 4);
                register.Add(cells[0], (cells[1], cells[^1]));
            }
        }

        return register;
    }
}
