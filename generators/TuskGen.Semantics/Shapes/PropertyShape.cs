using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>One key of a table, over all layers and environments.</summary>
/// <param name="Key">The key.</param>
/// <param name="Path">The path from the root, its parts joined by <c>:</c>; for a key of list elements, the list's path and the key.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="IsOptional">Whether it is null, or missing, somewhere.</param>
public sealed record PropertyShape(string Key, string Path, Shape Shape, bool IsOptional)
{
    /// <summary>The text of the <c>##</c> comments above its first setting, or null.</summary>
    public string? Documentation { get; init; }

    /// <summary>Where it is first set; null where an operator computed it.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Its declaration, where it has one.</summary>
    public FieldDeclaration? Field { get; init; }

    /// <summary>The C# name that <c>@name("…")</c> above it gives, or null.</summary>
    public string? GivenName { get; init; }

    /// <summary>The text of <c>@deprecated("…")</c> above it, empty for none given, or null where it is not deprecated.</summary>
    public string? Deprecation { get; init; }
}
