using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Shop;
using TuskGen.Hosting.Tests.Configuration;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Secrets;

/// <summary>A canary in each source that a host can have a secret from. It sets variables of the process, so that it runs beside no other test that does.</summary>
[Collection(nameof(VariableTests))]
public sealed class SourceCanaryTests : IDisposable
{
    private const string Canary = "canary-3d77";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly SecretsKey _key = SecretsKey.Create();

    public enum Place
    {
        Memory,
        Folder,
        Variable,
        EncryptedFile,
        OverridingVariable,
        Argument,
        JsonFile,
    }

    public static TheoryData<Place> Places() => [.. Enum.GetValues<Place>()];

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("APP__TOKEN", null);
        _key.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_host_that_logs_everything_shows_no_secret(Place place)
    {
        TuskContext context = ShopHost.Context with { Secrets = [SourceOf(place)] };
        List<string> seen = [];
        using (RunningShop shop = new(context, builder => Configure(place, builder)))
        {
            Assert.Equal(Canary, shop.App.Current.Token.Reveal());
            seen.AddRange(Show(shop));

            // A reload that is refused, and one that is not.
            shop.Source.Set(("server:port", "many"));
            seen.AddRange(Show(shop));
            shop.Source.Set(("retries", "7"));
            seen.AddRange(Show(shop));
            seen.AddRange(shop.Updates.Select(static update => update.ToString()));
            Assert.NotEmpty(shop.Updates);
            Assert.NotEmpty(shop.Log.Of(LogLevel.Debug));
        }

        HostApplicationBuilder broken = ShopHost.Empty();
        Configure(place, broken);
        broken.Configuration.AddInMemoryCollection([new("server:port", "many")]);
        broken.AddAppConfig(options => options.Context = context);
        using IHost host = broken.Build();
        seen.Add(Assert.Throws<TuskConfigurationException>(host.Start).ToString());

        Assert.All(seen, static text => Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(seen, static text => text.Contains("***", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Show(RunningShop shop) =>
    [
        shop.Configuration.GetDebugView(),
        .. shop.Configuration.AsEnumerable().Select(static entry => entry.Value ?? ""),
        JsonSerializer.Serialize(shop.App.Current),
        shop.App.Current.ToString(),
        shop.App.Explain("token").ToString(),
        .. AppTsk.Document.Changes(shop.App.Current, shop.App.Current with { Token = new Secret<string>(Canary + "-changed") }).Select(static change => change.ToString()),
        .. AppTsk.Document.Entries(shop.App.Current).Select(static entry => entry.ToString()),
        .. shop.Log.All,
    ];

    private ISecretSource SourceOf(Place place)
    {
        switch (place)
        {
            case Place.Memory:
                return SecretSource.Memory(new Dictionary<string, string> { ["token"] = Canary });
            case Place.Folder:
                File.WriteAllText(Path.Combine(_folder, "token"), Canary);
                return SecretSource.Folder(_folder);
            case Place.Variable:
                return SecretSource.Variables(new Dictionary<string, string> { ["TOKEN"] = Canary });
            case Place.EncryptedFile:
                string file = Path.Combine(_folder, "secrets.tsk.enc");
                using (EncryptedSecrets secrets = EncryptedSecrets.Create(file, _key))
                {
                    secrets.Set("token", Canary);
                    secrets.Save();
                }

                return SecretSource.EncryptedFile(file, _key);
            default:
                return SecretSource.Of(static _ => "hidden");
        }
    }

    private void Configure(Place place, HostApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        builder.Configuration.AddInMemoryCollection([new("Logging:LogLevel:Default", "Trace"), new("Logging:LogLevel:Microsoft.AspNetCore", "Trace")]);
        switch (place)
        {
            case Place.OverridingVariable:
                Environment.SetEnvironmentVariable("APP__TOKEN", Canary);
                builder.Configuration.AddEnvironmentVariables();
                break;
            case Place.Argument:
                builder.Configuration.AddCommandLine(["--token=" + Canary]);
                break;
            case Place.JsonFile:
                string file = Path.Combine(_folder, "appsettings.json");
                File.WriteAllText(file, $$"""{ "token": "{{Canary}}" }""");
                builder.Configuration.AddJsonFile(file);
                break;
        }
    }
}
