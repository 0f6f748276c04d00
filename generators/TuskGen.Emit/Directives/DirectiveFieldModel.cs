namespace TuskGen.Emit;

/// <summary>A field of a declared directive.</summary>
/// <param name="Name">The key, as documents write it.</param>
/// <param name="Property">The property of the directive's record.</param>
/// <param name="Type">The property's type as C# writes it, without <c>?</c>.</param>
/// <param name="Text">The type with its constraints, as the declaration writes it: <c>string(min: 1)</c>.</param>
/// <param name="IsOptional">Whether it may be null.</param>
/// <param name="IsSetting">Whether overlays and variables may change it: then no value of it is known at build.</param>
/// <param name="Documentation">What <c>##</c> says about it, or null.</param>
public sealed record DirectiveFieldModel(string Name, string Property, string Type, string Text, bool IsOptional, bool IsSetting, string? Documentation);
