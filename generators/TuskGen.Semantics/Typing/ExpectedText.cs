namespace TuskGen.Semantics;

/// <summary>What a value of a declared type looks like, for messages.</summary>
internal static class ExpectedText
{
    /// <summary>Behind "expected": <c>an int</c>, <c>a list of sizes</c>, <c>one of trace, info, error</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="scope">Where its names are looked up.</param>
    /// <param name="value">The value that is none of it, where the compiler knows it: of a whole number, the type's bounds are what is wrong.</param>
    public static string Of(DeclaredType type, DeclarationScope scope, TuskValue? value = null) => type switch
    {
        DeclaredScalar { Kind: (TuskKind.Int or TuskKind.Long) and var kind } when value is TuskInteger number =>
            TextConversion.TryConvert(number.ToText(), kind, out _, out string bounds) ? TextConversion.Expected(kind) : bounds,
        DeclaredScalar { Kind: TuskKind.String } => "text in quotes",
        DeclaredScalar { Kind: TuskKind.Secret } => "`@secret(\"…\")` or `@env(\"…\")`",
        DeclaredScalar { Kind: TuskKind.Any } => "any value",
        DeclaredScalar scalar => TextConversion.Expected(scalar.Kind),
        DeclaredList list => "a list, of the type `" + list.TypeText + "`",
        DeclaredMap map => "a table, of the type `" + map.TypeText + "`",
        DeclaredName named when scope.FindEnum(named.Name) is { } declared => MembersOf(declared),
        DeclaredChoice choice => "a table of one of the types " + string.Join(", ", choice.Names.Select(static name => "`" + name + "`")),
        _ => "a table of the type `" + type.TypeText + "`",
    };

    private static string MembersOf(EnumDeclaration declared)
    {
        const int Shown = 12;
        return "one of " + string.Join(", ", declared.Members.Take(Shown)) + (declared.Members.Count > Shown ? ", …" : "");
    }
}
