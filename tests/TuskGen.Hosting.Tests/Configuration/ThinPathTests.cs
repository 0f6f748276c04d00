using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Configuration;

public class ThinPathTests
{
    [Fact]
    public void A_document_is_in_configuration_and_in_options()
    {
        HostApplicationBuilder builder = ShopHost.With();
        Assert.Equal("8080", builder.Configuration["server:port"]);
        using IHost host = builder.Build();
        Assert.Equal(8080, host.Services.GetRequiredService<IOptions<AppConfig>>().Value.Server.Port);
    }
}
