using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>The services of a document's root.</summary>
internal static class RootServices
{
    internal static void Add<[DynamicallyAccessedMembers(Members.OfOptions)] T>(IServiceCollection services)
        where T : class
    {
        // Asks for the value before anything of the host starts.
        services.AddOptions<T>().ValidateOnStart();
        services.AddSingleton(static services => services.GetRequiredService<TuskConfiguration<T>>().Startup);
        services.AddSingleton<IOptions<T>>(static services => new StartupOptions<T>(services.GetRequiredService<TuskConfiguration<T>>()));
        services.AddSingleton<IOptionsMonitor<T>>(static services => new RootMonitor<T>(services.GetRequiredService<TuskConfiguration<T>>()));
        services.AddScoped(static services => new ScopeValue<T>(services.GetRequiredService<TuskConfiguration<T>>().Current));
        services.AddScoped<IOptionsSnapshot<T>>(static services => new RootSnapshot<T>(services.GetRequiredService<ScopeValue<T>>().Value));
    }

    /// <summary>The root has no name.</summary>
    internal static T Unnamed<T>(string? name, T value) => string.IsNullOrEmpty(name)
        ? value
        : throw new InvalidOperationException($"{typeof(T).Name} is the whole of its document, which has no name: ask for it without {name}.");
}
