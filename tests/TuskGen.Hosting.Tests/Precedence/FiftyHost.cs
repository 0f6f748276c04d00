using FiftyShop;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Precedence;

/// <summary>What the sources of one subset add up to.</summary>
internal sealed class FiftyHost : IDisposable
{
    /// <summary>The environment with an overlay, or one without.</summary>
    public string Environment { get; set; } = "Development";

    public Dictionary<string, string> Variables { get; } = [];

    public List<string> Arguments { get; } = [];

    /// <summary>What else is done to the builder: a source of files adds itself here.</summary>
    public List<Action<TuskOptions<FiftyConfig>>> Options { get; } = [];

    /// <summary>A part of the name of the folder of live files.</summary>
    public const string Live = "tuskgen-fifty-live";

    private string? _folder;

    /// <summary>Adds a live file with all fifty keys, as the source of a rank has them.</summary>
    public void AddLive(string name, int rank)
    {
        if (_folder is null)
        {
            _folder = Directory.CreateTempSubdirectory(Live).FullName;
            Options.Add(options => options.LiveFrom(_folder, static live => live.AnyBuild = true));
        }

        File.WriteAllText(Path.Combine(_folder, name), (name == "fifty.tsk" ? "#namespace FiftyShop\n" : "") + string.Concat(FiftyKey.All.Select(key => key.Path.Replace(':', '.') + ": " + key.Source(rank) + "\n")));
    }

    /// <summary>What the same variables and arguments give without a host.</summary>
    public TuskContext Context => new() { Variables = Variables, Arguments = [.. Arguments] };

    public IHost Build()
    {
        foreach ((string name, string text) in Variables)
            System.Environment.SetEnvironmentVariable(name, text);

        HostApplicationBuilder builder = ShopHost.Empty(Environment);
        builder.Configuration.AddEnvironmentVariables().AddCommandLine([.. Arguments]);
        builder.AddFiftyConfig(options =>
        {
            options.Context = new TuskContext();
            Options.ForEach(configure => configure(options));
        });
        return builder.Build();
    }

    public void Dispose()
    {
        foreach (string name in Variables.Keys)
            System.Environment.SetEnvironmentVariable(name, null);

        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }
}
