using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TuskGen.Mistakes.Configurations;

namespace TuskGen.Mistakes.Judges;

/// <summary>
/// <c>appsettings.json</c> with an overlay an environment, bound to classes and validated when the host starts. No build looks at the files, so that each environment is really started.
/// Secrets come from a source of their own, as user secrets and vaults give them.
/// </summary>
/// <param name="title">The column's title.</param>
/// <param name="add">Binds the options to the section and adds their validation.</param>
internal sealed class OptionsJudge(string title, Action<IServiceCollection, IConfiguration> add) : IJudge
{
    public string Title => title;

    public Finding Judge(Mistake mistake)
    {
        string[] found = [.. Layers.Environments.Where(environment => Start(mistake.Layers, environment) is { } message && mistake.IsNamedIn(message))];
        return found.Length == 0 ? Finding.Never : found.Contains("Development") ? Finding.StartInDevelopment : Finding.StartElsewhere;
    }

    public IReadOnlyList<string> Complaints(Layers layers) => [.. Layers.Environments.Select(environment => Start(layers, environment)).OfType<string>()];

    /// <summary>What keeps the host from starting; null where nothing does.</summary>
    private string? Start(Layers layers, string environment)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment, Configuration = new ConfigurationManager() });
        builder.Configuration.Sources.Clear();
        builder.Configuration
            .AddInMemoryCollection([new("Shop:database:password", "from the vault"), new("Shop:mail:apiKey", "from the vault"), new("Shop:signingKey", "from the vault")])
            .AddJsonStream(Json(layers, Layers.Base))
            .AddJsonStream(Json(layers, environment));
        add(builder.Services, builder.Configuration.GetSection("Shop"));
        try
        {
            using IHost host = builder.Build();
            host.Start();
            return null;
        }
        catch (Exception exception) when (exception is Microsoft.Extensions.Options.OptionsValidationException or InvalidOperationException or AggregateException)
        {
            StringBuilder said = new();
            for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
                said.Append(cause.Message).Append('\n');

            return said.ToString();
        }
    }

    private static MemoryStream Json(Layers layers, string layer) => new(Encoding.UTF8.GetBytes(LayerWriter.ToJson(layers.ByName[layer])));
}
