using Microsoft.Extensions.Time.Testing;

namespace TuskGen.Runtime.Tests;

/// <summary>The outside of the golden document <c>shop</c>, which needs a secret to load.</summary>
internal static class Shop
{
    public static TuskContext Context { get; } = new()
    {
        TimeProvider = new FakeTimeProvider(new DateTimeOffset(2025, 1, 31, 12, 0, 0, TimeSpan.Zero)),
        Secrets = [SecretSource.Of(static name => name == "token" ? "s3cr3t" : null)],
        NewUuid = CountingUuids(),
    };

    public static TuskContext With(params (string Name, string Text)[] variables) =>
        Context with { Variables = variables.ToDictionary(static variable => variable.Name, static variable => variable.Text, StringComparer.Ordinal) };

    public static TuskContext WithArguments(params string[] arguments) => Context with { Arguments = [.. arguments] };

    private static Func<Guid> CountingUuids()
    {
        int count = 0;
        return () => new Guid(Interlocked.Increment(ref count), 0, 0, new byte[8]);
    }
}
