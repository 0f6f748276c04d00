using Microsoft.CodeAnalysis;

namespace TuskGen.Generators.Tests.Harness;

/// <summary>How many outputs of a step were made anew, changed, dropped, or found as they were.</summary>
internal sealed record StepCounts(int New, int Modified, int Removed, int Same)
{
    public static StepCounts Of(IEnumerable<IncrementalGeneratorRunStep> runs)
    {
        IncrementalStepRunReason[] reasons = [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)];
        return new StepCounts(
            reasons.Count(reason => reason == IncrementalStepRunReason.New),
            reasons.Count(reason => reason == IncrementalStepRunReason.Modified),
            reasons.Count(reason => reason == IncrementalStepRunReason.Removed),
            reasons.Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }
}
