namespace TuskGen.Emit;

/// <summary>Names that a member cannot have where it stands.</summary>
internal static class ReservedNames
{
    /// <summary>Members of <c>object</c>, and what the compiler adds to a record.</summary>
    public static readonly string[] OfRecord =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "Clone", "EqualityContract", "PrintMembers", "Deconstruct",
    ];

    /// <summary>Members of <c>object</c>, which a constant would hide.</summary>
    public static readonly string[] OfStaticClass = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];
}
