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

    private static readonly Dictionary<string, string> Arguments = new(StringComparer.Ordinal)
    {
        ["language"] = "a number, such as `#language 1`",
        ["namespace"] = "a C# namespace, such as `#namespace Shop.Config`",
        ["use"] = "the path of a file in quotes, such as `#use \"types.schema.tsk\"`",
        ["environments"] = "names separated by commas, such as `#environments development, production`",
        ["section"] = "a path, such as `#section worker`",
        ["operator"] = "a signature, such as `#operator slug(text: string): string, phase: load`",
    };

    /// <summary>The names of the directives of one line.</summary>
    public static IReadOnlyCollection<string> OneLineNames => Arguments.Keys;

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> Names => Forms.Keys;

    /// <summary>The form of a directive, or null where no directive of the language has the name.</summary>
    public static DirectiveForm? FormOf(string name) => Forms.TryGetValue(name, out DirectiveForm form) ? form : null;

    /// <summary>What a directive of one line needs behind its name, as the end of a message that says so; null for every other name.</summary>
    public static string? ArgumentOf(string name) => Arguments.TryGetValue(name, out string? argument) ? argument : null;
}
