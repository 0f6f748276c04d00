using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Every rule of the front-end.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules of syntax and of meaning, in the order of their ids, each id once.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [.. SyntaxRules.All.Concat(SemanticRules.All).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The rule of an id, or null.</summary>
    public static DiagnosticRule? Find(string id)
    {
        foreach (DiagnosticRule rule in All)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        return null;
    }
}
