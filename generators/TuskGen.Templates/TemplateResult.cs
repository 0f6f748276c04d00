namespace TuskGen.Templates;

/// <summary>What a template gave.</summary>
/// <param name="Code">The C#; null where it failed.</param>
/// <param name="Faults">What is wrong with it; empty where it gave C#.</param>
public sealed record TemplateResult(string? Code, IReadOnlyList<TemplateFault> Faults);
