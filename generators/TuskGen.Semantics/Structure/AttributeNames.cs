namespace TuskGen.Semantics;

/// <summary>The attributes of a key: they stand above it, each alone on its line.</summary>
internal static class AttributeNames
{
    /// <summary>The C# name of the key.</summary>
    public const string Name = "name";

    /// <summary>That the key is to be used no more, and what instead.</summary>
    public const string Deprecated = "deprecated";

    /// <summary>That the key's value is computed when the program asks: of a declared field only.</summary>
    public const string Live = "live";

    /// <summary>Those of every key, without <c>@</c>.</summary>
    public static string[] All { get; } = [Name, Deprecated];

    /// <summary>Those of a declared field.</summary>
    public static string[] OfField { get; } = [Name, Deprecated, Live];
}
