namespace TuskGen.Semantics;

/// <summary>The attributes of a key: they stand above it, each alone on its line.</summary>
internal static class AttributeNames
{
    /// <summary>The C# name of the key.</summary>
    public const string Name = "name";

    /// <summary>That the key is to be used no more, and what instead.</summary>
    public const string Deprecated = "deprecated";

    /// <summary>Both, without <c>@</c>.</summary>
    public static string[] All { get; } = [Name, Deprecated];
}
