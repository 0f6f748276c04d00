using TuskGen.Syntax;

namespace TuskGen.Generators;

/// <summary>What is wrong with a template, as a value.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">Where it begins, in characters.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="First">The first argument of the rule's message.</param>
/// <param name="Second">The second one; empty where the rule has none.</param>
internal sealed record TemplateFinding(DiagnosticRule Rule, int Start, int Length, string First, string Second = "");
