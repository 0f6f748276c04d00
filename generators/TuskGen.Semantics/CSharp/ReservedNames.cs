namespace TuskGen.Semantics;

/// <summary>Names that a member cannot have where it stands.</summary>
public static class ReservedNames
{
    /// <summary>Members of <c>object</c>, and what the compiler adds to a record.</summary>
    public static IReadOnlyList<string> OfRecord { get; } =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "Clone", "EqualityContract", "PrintMembers", "Deconstruct",
    ];

    /// <summary>What the record of a declared type has beside these.</summary>
    public static IReadOnlyList<string> OfDeclaredRecord { get; } = ["Check", "Validate"];

    /// <summary>What methods of operators cannot be called in their class.</summary>
    public static IReadOnlyList<string> OfOperators => [.. OfStaticClass, DeclarationNames.OperatorClass, DeclarationNames.OperatorCalls];

    /// <summary>Members of <c>object</c>, which a constant would hide.</summary>
    public static IReadOnlyList<string> OfStaticClass { get; } = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];
}
