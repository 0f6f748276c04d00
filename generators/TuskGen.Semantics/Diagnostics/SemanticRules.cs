using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All => Listed.Rules;

    /// <summary>Apart, since the fields of a partial class are set in no order between its files.</summary>
    private static class Listed
    {
        public static readonly IReadOnlyList<DiagnosticRule> Rules =
        [
            .. TextRules.Concat(NamesRules).Concat(ValuesRules).Concat(OperatorsRules).Concat(DirectivesRules).Concat(TemplateRules).Concat(SecurityRules)
                .Concat(CSharpRules).Concat(DeclarationRules).Concat(TypeRules).Concat(CompatibilityRules)
                .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
        ];
    }
}
