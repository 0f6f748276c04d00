namespace TuskGen.Semantics;

/// <summary>Whether every value of a published type is one of the type that stands there now.</summary>
/// <param name="before">The document as it is published.</param>
/// <param name="after">The document as it is.</param>
internal sealed class TypeComparison(PublishedDocument before, PublishedDocument after)
{
    /// <summary>Whether the values of a type are another kind of thing than those of the published one.</summary>
    public bool IsChanged(DeclaredType old, DeclaredType now) => (old, now) switch
    {
        (_, DeclaredScalar { Kind: TuskKind.Any }) => false,
        (DeclaredScalar { Kind: var from } one, DeclaredScalar { Kind: var to } other) => !(from == to ? !one.IsExposed || other.IsExposed : IsWider(from, to)),
        (DeclaredName { Name: var name }, DeclaredScalar { Kind: TuskKind.String }) => FindEnum(before, name) is null,
        (DeclaredName { Name: var from }, DeclaredName { Name: var to }) => IsChanged(from, to),
        (DeclaredList from, DeclaredList to) => (from.IsElementOptional && !to.IsElementOptional) || IsChanged(from.Element, to.Element),
        (DeclaredMap from, DeclaredMap to) => (from.IsValueOptional && !to.IsValueOptional) || IsChanged(from.Value, to.Value),
        (DeclaredName { Name: PublishedDocument.InferredTable }, DeclaredMap) => false,
        (DeclaredChoice from, DeclaredChoice to) => from.Names.Except(to.Names, StringComparer.Ordinal).Any(),
        _ => true,
    };

    /// <summary>What is asked of values now and was not before, as constraints are written; empty where nothing is.</summary>
    public IEnumerable<string> Tightened(DeclaredType old, DeclaredType now)
    {
        IReadOnlyList<Constraint> known = Known(old);
        foreach (Constraint constraint in TypeText.Merged(now).Where(constraint => !known.Any(one => Implies(one, constraint))))
        {
            yield return TypeText.Of(constraint);
        }

        (DeclaredType? Old, DeclaredType? Now) inner = (old, now) switch
        {
            (DeclaredList from, DeclaredList to) => (from.Element, to.Element),
            (DeclaredMap from, DeclaredMap to) => (from.Value, to.Value),
            _ => (null, null),
        };
        foreach (string one in inner is ({ } from2, { } to2) ? Tightened(from2, to2) : [])
        {
            yield return one + " (of each element)";
        }
    }

    /// <summary>What is known of published values: their constraints, and that members of an enum are these.</summary>
    private IReadOnlyList<Constraint> Known(DeclaredType old) => old is DeclaredName { Name: var name } && FindEnum(before, name) is { } found
        ? [new OneOfConstraint([.. found.Members.Select(static member => new TuskString(member))])]
        : TypeText.Merged(old);

    private bool IsChanged(string from, string to)
    {
        PublishedEnumeration? old = FindEnum(before, from);
        PublishedEnumeration? now = FindEnum(after, to);
        if (old is null || now is null)
        {
            // Who writes a schema for a document that had none keeps its keys.
            return old is not null || now is not null || (from != to && from != PublishedDocument.InferredTable);
        }

        // Of one enum each member that is gone is told by itself.
        return from != to && old.Members.Except(now.Members, StringComparer.Ordinal).Any();
    }

    private static PublishedEnumeration? FindEnum(PublishedDocument document, string name) => document.Enums.FirstOrDefault(one => one.Name == name);

    /// <summary>Whether each value of a scalar type is one of another, written as it was.</summary>
    private static bool IsWider(TuskKind from, TuskKind to) => (from, to) switch
    {
        (TuskKind.Int, TuskKind.Long or TuskKind.Float or TuskKind.Decimal) or (TuskKind.Long, TuskKind.Float or TuskKind.Decimal) => true,
        (TuskKind.Date or TuskKind.Time or TuskKind.DateTime or TuskKind.Uri or TuskKind.Uuid or TuskKind.Ip or TuskKind.Regex or TuskKind.Path or TuskKind.Bytes, TuskKind.String) => true,
        (TuskKind.Uri, TuskKind.Path) => true,
        _ => false,
    };

    private static bool Implies(Constraint old, Constraint now) => (old, now) switch
    {
        (OneOfConstraint one, _) => one.Values.All(now.IsMet),
        (RangeConstraint from, RangeConstraint to) => (to.Low is null || (from.Low is { } low && TuskOperators.CompareOrder(low, to.Low) >= 0))
            && (to.High is null || (from.High is { } high && TuskOperators.CompareOrder(high, to.High) <= 0)),
        (LengthConstraint from, LengthConstraint to) => (to.Fewest is null || from.Fewest >= to.Fewest) && (to.Most is null || from.Most <= to.Most),
        (MultipleOfConstraint from, MultipleOfConstraint to) => to.IsMet(from.Step),
        _ => old.Equals(now),
    };
}
