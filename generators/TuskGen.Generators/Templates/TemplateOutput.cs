using TuskGen.Emit;
using TuskGen.Roslyn;

namespace TuskGen.Generators;

/// <summary>What became of a template.</summary>
/// <param name="File">The template.</param>
/// <param name="Codes">What it wrote.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="Broken">The assembly that did not load; null, as it should be.</param>
/// <param name="Failure">What went wrong inside TuskGen; null, as it should be.</param>
internal sealed record TemplateOutput(
    TemplateFile File, EquatableArray<TemplateCode> Codes, EquatableArray<TemplateFinding> Findings, BrokenAssembly? Broken = null, Failure? Failure = null);
