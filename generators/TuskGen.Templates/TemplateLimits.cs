namespace TuskGen.Templates;

/// <summary>
/// What one run of a template may take. Time is counted in steps, not by a clock, so that a template that works does so on every machine: a step is one evaluated part of the template, and
/// one more for every 64 characters or elements of what it gives.
/// </summary>
/// <param name="Steps">Steps of the whole run.</param>
/// <param name="Loop">Rounds of one loop, and elements of one range or list that a function goes through.</param>
/// <param name="Depth">Calls within each other, and objects that are written within each other.</param>
/// <param name="Text">Characters of one text, and of everything that is written.</param>
public sealed record TemplateLimits(int Steps, int Loop, int Depth, int Text)
{
    /// <summary>The limits of a build: 2^20 steps, 100,000 rounds, 100 levels, 2^20 characters.</summary>
    public static TemplateLimits Default { get; } = new(1 << 20, 100_000, 100, 1 << 20);
}
