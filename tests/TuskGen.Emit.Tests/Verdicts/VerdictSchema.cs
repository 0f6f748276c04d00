namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>The schemas whose key <c>k7</c> is declared as the seventh type: with its constraints, and without.</summary>
internal static class VerdictSchema
{
    public const string Shared = "types.schema.tsk";

    public const string SharedText = "#enum Level { trace, info, warning, highly-visible }\n";

    public static string Key(int number) => "k" + number;

    public static string Constrained(IReadOnlyList<TypeCase> cases) => Write("App", cases.Select(static one => one.Type));

    public static string Plain(IReadOnlyList<TypeCase> cases) => Write("Plain", cases.Select(static one => one.Plain));

    private static string Write(string name, IEnumerable<string> types) =>
        "#use \"" + Shared + "\"\n#config " + name + " {\n" + string.Concat(types.Select(static (type, number) => "    " + Key(number) + ": " + type + "?\n")) + "}\n";
}
