using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace TuskGen.Storefront.Tests;

/// <summary>The shop in an environment, with a database of its own and settings that a test gives.</summary>
internal sealed class StorefrontFactory(string environment, params (string Key, string Text)[] settings) : WebApplicationFactory<Program>
{
    private readonly string _database = Path.Combine(Path.GetTempPath(), $"storefront-{Guid.NewGuid():N}.db");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("signing_key", "key-of-the-test");
        builder.UseSetting("ConnectionStrings:Default", $"Data Source={_database};Pooling=False");
        foreach ((string key, string text) in settings)
            builder.UseSetting(key, text);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        File.Delete(_database);
    }
}
