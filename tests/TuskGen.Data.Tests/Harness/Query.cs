namespace TuskGen.Data.Tests.Harness;

/// <summary>Live values of <c>@query</c> as generated code describes them.</summary>
internal static class Query
{
    internal static LiveDescriptor Of(string sql, params TuskValue[] values) => Of(LiveTarget.Any, sql, values);

    internal static LiveDescriptor Of(LiveForm form, TuskKind kind, string sql, params TuskValue[] values) => Of(new LiveTarget(form, kind, []), sql, values);

    internal static LiveDescriptor WithSecret(string sql, string secret) =>
        new("key", "query", [new LiveArgument(new TuskString(sql), null), new LiveArgument(null, null) { Secret = new Secret<TuskValue>(new TuskString(secret)) }]);

    internal static LiveDescriptor Of(LiveTarget target, string sql, params TuskValue[] values) =>
        new("key", "query", [new LiveArgument(new TuskString(sql), null), .. values.Select(static value => new LiveArgument(value, null))]) { Target = target };

    internal static async Task<string> AskAsync(this QueryOperator query, LiveDescriptor descriptor) => (await query.EvaluateAsync(descriptor, CancellationToken.None)).ToString();

    internal static async Task<string> FailAsync(this QueryOperator query, LiveDescriptor descriptor)
    {
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await query.EvaluateAsync(descriptor, CancellationToken.None));
        Assert.Null(failure.InnerException);
        return failure.Message;
    }
}
