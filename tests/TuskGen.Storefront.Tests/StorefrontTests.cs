using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Storefront;

namespace TuskGen.Storefront.Tests;

public class StorefrontTests
{
    [Fact]
    public async Task The_shop_answers_from_its_configuration()
    {
        await using StorefrontFactory factory = new("Development");
        using HttpClient client = factory.CreateClient();
        Assert.Equal("Storefront: de, ch\n", await client.GetStringAsync("/"));
        Assert.Equal(44.8m, await PriceAsync(client, "39.9"));
        Assert.Equal(40m, await PriceAsync(client, "40"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/markets/fr")).StatusCode);
        Assert.Contains("\"currency\":\"CHF\"", await client.GetStringAsync("/markets/ch"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_test_overrides_one_value_and_everything_else_stays()
    {
        await using StorefrontFactory factory = new("Production", ("basket:delivery_fee", "1.25"));
        using HttpClient client = factory.CreateClient();
        Assert.Equal(11.25m, await PriceAsync(client, "10"));
        AppConfig shop = factory.Services.GetRequiredService<AppConfig>();
        Assert.Equal((1.25m, TimeSpan.FromDays(7), 50), (shop.Basket.DeliveryFee, shop.Basket.Keep, shop.Basket.MaxLines));
    }

    [Fact]
    public async Task A_wrong_override_keeps_the_shop_from_starting_and_names_the_key()
    {
        await using StorefrontFactory factory = new("Production", ("markets:ch:vat", "31%"), ("basket:max_lines", "0"));
        TuskConfigurationException exception = Assert.Throws<TuskConfigurationException>(() => factory.CreateClient());
        Assert.Contains("markets:ch:vat", exception.Message, StringComparison.Ordinal);
        Assert.Contains("basket:max_lines", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_the_database_are_counted_and_shown_by_the_generated_SQL()
    {
        await using StorefrontFactory factory = new("Development", ("catalog:products:page", "2"));
        using HttpClient client = factory.CreateClient();
        Assert.Equal("2", await client.GetStringAsync("/products/count"));
        Assert.Equal("select id, name, price from product order by id limit $rows", CatalogSql.Products);
        Product[]? products = await client.GetFromJsonAsync<Product[]>("/products");
        Assert.Equal(["Cup", "Table"], products!.Select(static product => product.Name));
    }

    [Fact]
    public async Task Logging_and_connection_strings_of_each_environment_are_those_of_its_layers()
    {
        await using StorefrontFactory production = new("Production");
        IConfiguration configuration = production.Services.GetRequiredService<IConfiguration>();
        Assert.Equal(("warning", "http://0.0.0.0:8080"), (configuration["Logging:LogLevel:Default"], configuration["Kestrel:Endpoints:Http:Url"]));
        Assert.False(production.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Shop").IsEnabled(LogLevel.Information));

        await using StorefrontFactory development = new("Development");
        Assert.True(development.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Shop").IsEnabled(LogLevel.Debug));
    }

    [Fact]
    public async Task The_signing_key_is_in_the_record_and_nowhere_else()
    {
        await using StorefrontFactory factory = new("Development");
        AppConfig shop = factory.Services.GetRequiredService<AppConfig>();
        Assert.Equal("key-of-the-test", shop.SigningKey.Reveal());
        Assert.DoesNotContain("key-of-the-test", shop.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("key-of-the-test", System.Text.Json.JsonSerializer.Serialize(shop), StringComparison.Ordinal);
        Assert.DoesNotContain("key-of-the-test", ((IConfigurationRoot)factory.Services.GetRequiredService<IConfiguration>()).GetDebugView(), StringComparison.Ordinal);
    }

    private static async Task<decimal> PriceAsync(HttpClient client, string total) =>
        decimal.Parse(await client.GetStringAsync("/basket/" + total), CultureInfo.InvariantCulture);

    private sealed record Product(long Id, string Name, decimal Price);
}
