using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>The value at start.</summary>
internal sealed class StartupOptions<[DynamicallyAccessedMembers(Members.OfOptions)] T>(TuskConfiguration<T> configuration) : IOptions<T>
    where T : class
{
    public T Value => configuration.Startup;
}
