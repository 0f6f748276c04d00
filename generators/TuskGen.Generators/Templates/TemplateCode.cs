namespace TuskGen.Generators;

/// <summary>C# that a template wrote.</summary>
/// <param name="HintName">The name of the output.</param>
/// <param name="Text">The C#.</param>
internal sealed record TemplateCode(string HintName, string Text);
