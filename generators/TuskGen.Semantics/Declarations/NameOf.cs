namespace TuskGen.Semantics;

/// <summary>What a text in a directive's shape names, so that the compiler finds whether it is there: <c>name(queue)</c> or <c>type</c>.</summary>
/// <param name="Directive">The directive of which a use is named; null for a type.</param>
public sealed record NameOf(string? Directive)
{
    /// <summary>The type as the language writes it.</summary>
    public string TypeText => Directive is null ? "type" : "name(" + Directive + ")";

    /// <summary>What it names, as messages say it.</summary>
    internal string Noun => Directive is null ? "type" : "`#" + Directive + "`";

    /// <summary>Whether a type holds such names.</summary>
    internal static bool IsIn(DeclaredType type) => type switch
    {
        DeclaredScalar scalar => scalar.Names is not null,
        DeclaredList list => IsIn(list.Element),
        DeclaredMap map => IsIn(map.Value),
        _ => false,
    };
}
