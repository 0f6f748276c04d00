namespace TuskGen.Emit;

/// <summary>What a use of a directive gives to a field of its shape.</summary>
/// <param name="Name">The field.</param>
/// <param name="Value">The value: <see cref="TuskNull"/> where it is absent.</param>
/// <param name="CSharp">The value as a C# expression of the property's type, from which no text breaks out.</param>
public sealed record DirectiveValueModel(string Name, TuskValue Value, string CSharp);
