using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TuskGen;

/// <summary>Adds documents to hosts: what the generated <c>AddAppConfig</c> calls.</summary>
public static class TuskHosting
{
    /// <summary>
    /// Adds a document to a host: its keys to <c>IConfiguration</c>, below every other source, and its configuration to the services. Whatever is wrong is told when the host starts, or when
    /// the configuration is first asked for, in one <see cref="TuskConfigurationException"/>.
    /// </summary>
    /// <typeparam name="T">The record of the document's root.</typeparam>
    /// <param name="builder">The host's builder.</param>
    /// <param name="document">The document.</param>
    /// <param name="configure">Says more of how it is added; null: nothing more.</param>
    /// <param name="sections">Lists the document's tables.</param>
    /// <exception cref="InvalidOperationException">The document was added already; or live files are asked for, and the program was built without the texts that they replace.</exception>
    public static void Add<[DynamicallyAccessedMembers(Members.OfOptions)] T>(
        IHostApplicationBuilder builder, TuskDocument<T> document, Action<TuskOptions<T>>? configure, Action<TuskSections<T>> sections)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sections);
        TuskOptions<T> options = new();
        configure?.Invoke(options);
        TuskSections<T> tables = new();
        sections(tables);

        ConfigurationHub hub = FindHub(builder);
        options.Context = options.Context with { Live = options.Context.Live ?? hub.Live };
        HostedDocument<T> hosted = new(document, options, options.Environment ?? builder.Environment.EnvironmentName, tables.Groups);
        hub.Add(hosted);
        builder.Services.AddSingleton(services => new TuskConfiguration<T>(hub, hosted, services));
        RootServices.Add<T>(builder.Services);
        foreach (ISectionGroup<T> group in tables.Groups)
            group.AddServices(builder.Services);
    }

    private static ConfigurationHub FindHub(IHostApplicationBuilder builder)
    {
        if (builder.Properties.TryGetValue(typeof(ConfigurationHub), out object? known))
            return (ConfigurationHub)known;

        ConfigurationHub hub = new(builder.Configuration);
        builder.Properties.Add(typeof(ConfigurationHub), hub);

        // By a factory, so that the services dispose of it.
        builder.Services.AddSingleton(_ => hub);
        builder.Services.AddHostedService(static services => new StartReport(services.GetRequiredService<ConfigurationHub>(), services));
        return hub;
    }
}
