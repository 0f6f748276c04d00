namespace TuskGen.Syntax;

/// <summary>The directives of language 1, by name, as far as the parser has to know them.</summary>
public static class KnownDirectives
{
    private static readonly Dictionary<string, DirectiveForm> Forms = new(StringComparer.Ordinal)
    {
        ["language"] = DirectiveForm.Number,
        ["namespace"] = DirectiveForm.DottedName,
        ["use"] = DirectiveForm.Text,
        ["environments"] = DirectiveForm.Names,
        ["section"] = DirectiveForm.DottedName,
        ["operator"] = DirectiveForm.Signature,
        ["enum"] = DirectiveForm.Enumeration,
        ["type"] = DirectiveForm.Block,
        ["config"] = DirectiveForm.Block,
        ["directive"] = DirectiveForm.Block,
        ["client"] = DirectiveForm.Block,
        ["api"] = DirectiveForm.Block,
        ["gateway"] = DirectiveForm.Block,
        ["workflow"] = DirectiveForm.Block,
        ["workflow_template"] = DirectiveForm.Block,
        ["cron"] = DirectiveForm.Block,
        ["cache"] = DirectiveForm.Block,
        ["auth"] = DirectiveForm.Block,
        ["stream"] = DirectiveForm.Block,
        ["aggregate"] = DirectiveForm.Block,
        ["model"] = DirectiveForm.Block,
        ["metric"] = DirectiveForm.Block,
        ["alert"] = DirectiveForm.Block,
        ["dashboard"] = DirectiveForm.Block,
        ["deploy"] = DirectiveForm.Block,
    };

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> Names => Forms.Keys;

    /// <summary>The form of a directive, or null where no directive of the language has the name.</summary>
    public static DirectiveForm? FormOf(string name) => Forms.TryGetValue(name, out DirectiveForm form) ? form : null;
}
