namespace TuskGen.Emit;

/// <summary>A property of a record.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="WantedName">The name that it would have if nothing stood against it, as its constant or class among the keys may have it.</param>
/// <param name="Key">The key.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsOptional">Whether it may be null.</param>
/// <param name="Documentation">What <c>##</c> says about it, or null.</param>
/// <param name="Shown">Its value per environment as hover shows it, or null where it is not to be shown.</param>
/// <param name="Deprecation">Why it is not to be used any more, empty for no reason given; null where it is not deprecated.</param>
/// <param name="Declared">What its declaration says of it; null where its type is inferred.</param>
public sealed record PropertyModel(
    string Name, string WantedName, string Key, TypeModel Type, bool IsOptional, string? Documentation = null, string? Shown = null, string? Deprecation = null,
    DeclarationModel? Declared = null);
