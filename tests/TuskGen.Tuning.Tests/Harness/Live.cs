namespace TuskGen.Tuning.Tests.Harness;

/// <summary>Live values as generated code describes them.</summary>
internal static class Live
{
    internal static LiveDescriptor Of(string @operator, string key, TuskValue initial, TuskKind kind, params Constraint[] constraints) =>
        new("path", @operator, [new LiveArgument(new TuskString(key), null), new LiveArgument(initial, null)]) { Target = new LiveTarget(LiveForm.Scalar, kind, [.. constraints]) };

    internal static RangeConstraint Range(TuskValue low, TuskValue high) => new(low, high);

    internal static async Task<TuskValue> AskAsync(this ILiveOperator live, LiveDescriptor descriptor) => await live.EvaluateAsync(descriptor, CancellationToken.None);
}
