namespace TuskGen.Semantics;

/// <summary>How values that the compiler knows become arguments of declared operators.</summary>
internal static class ArgumentFit
{
    /// <summary>The value as one of a parameter's type; null where it is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type.</param>
    /// <param name="isNullable">Whether null is one of it.</param>
    /// <param name="scope">Where its names are looked up.</param>
    /// <param name="literal">The digits of the literal that gives the value; null where an expression does.</param>
    public static TuskValue? Convert(TuskValue value, DeclaredType type, bool isNullable, DeclarationScope scope, string? literal = null)
    {
        if (value is TuskNull)
        {
            return isNullable || type is DeclaredScalar { Kind: TuskKind.Any } ? value : null;
        }

        return type switch
        {
            DeclaredScalar scalar => ScalarFit.Convert(value, scalar.Kind, literal),
            DeclaredName name when scope.FindEnum(name.Name) is { } declared && value is TuskString { Value: var word } => MemberOf(declared, word),
            DeclaredList list when value is TuskListValue items => ConvertAll(items, list, scope),
            _ => null,
        };
    }

    /// <summary>What is expected where a value breaks a constraint of its type, or an element one of its own; null where none does.</summary>
    public static string? FindUnmet(TuskValue value, DeclaredType type)
    {
        if (value is TuskNull)
        {
            return null;
        }

        foreach (Constraint constraint in type.Constraints.All)
        {
            if (!constraint.IsMet(value))
            {
                return type.Constraints.Message?.TrimEnd('.') ?? "expected " + constraint.Expected;
            }
        }

        return type is DeclaredList list && value is TuskListValue items
            ? items.Select(item => FindUnmet(item, list.Element)).FirstOrDefault(static unmet => unmet is not null)
            : null;
    }

    private static TuskString? MemberOf(EnumDeclaration declared, string word) =>
        declared.Members.Contains(word) ? new TuskString(word) : declared.FindAnyCase(word) is { } member ? new TuskString(member) : null;

    private static TuskListValue? ConvertAll(TuskListValue items, DeclaredList list, DeclarationScope scope)
    {
        var converted = new List<TuskValue>(items.Count);
        foreach (TuskValue item in items)
        {
            if (Convert(item, list.Element, list.IsElementOptional, scope) is not { } one)
            {
                return null;
            }

            converted.Add(one);
        }

        return TuskListValue.TryCreate(converted, out TuskListValue? made, out _) ? made : null;
    }
}
