using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>The current value.</summary>
internal sealed class RootMonitor<[DynamicallyAccessedMembers(Members.OfOptions)] T>(TuskConfiguration<T> configuration) : IOptionsMonitor<T>
    where T : class
{
    public T CurrentValue => configuration.Current;

    public T Get(string? name) => RootServices.Unnamed(name, configuration.Current);

    public IDisposable OnChange(Action<T, string?> listener) => configuration.OnChange(update => listener(update.After, Microsoft.Extensions.Options.Options.DefaultName));
}
