namespace TuskGen.Http.Tests.Harness;

/// <summary>Live values as generated code describes them.</summary>
internal static class Live
{
    internal static LiveDescriptor Of(string @operator, params TuskValue[] arguments) => new("key", @operator, [.. arguments.Select(static value => new LiveArgument(value, null))]);

    internal static LiveDescriptor WithSecret(this LiveDescriptor descriptor, TuskValue secret) =>
        descriptor with { Arguments = [.. descriptor.Arguments, new LiveArgument(null, null) { Secret = new Secret<TuskValue>(secret) }] };

    internal static TuskString Text(string text) => new(text);

    internal static TuskTable Table(string key, TuskValue value) => TuskTable.Create(KeyValuePair.Create(key, value));

    internal static async Task<string> AskAsync(this ILiveOperator live, LiveDescriptor descriptor) => (await live.EvaluateAsync(descriptor, CancellationToken.None)).ToString();

    internal static async Task<string> FailAsync(this ILiveOperator live, LiveDescriptor descriptor)
    {
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await live.EvaluateAsync(descriptor, CancellationToken.None));
        Assert.Null(failure.InnerException);
        return failure.Message;
    }
}
