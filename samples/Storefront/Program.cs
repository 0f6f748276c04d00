using Microsoft.Extensions.Options;
using Storefront;
using TuskGen;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.AddAppConfig();
builder.Services.AddTuskQuery();
builder.Services.AddSingleton<Shelf>();

WebApplication app = builder.Build();
app.Services.GetRequiredService<Shelf>().Fill();

app.MapGet("/", static (AppConfig shop) => $"{shop.Name}: {string.Join(", ", shop.Markets.Keys)}\n");
app.MapGet("/markets/{country}", static (string country, IOptionsSnapshot<AppConfig> shop) =>
    shop.Value.Markets.TryGetValue(country, out Market? market) ? Results.Ok(market) : Results.NotFound());
app.MapGet("/products", static (Shelf shelf) => shelf.Read());
app.MapGet("/products/count", static async (AppConfig shop, CancellationToken stop) => await shop.Products.GetAsync(stop));
app.MapGet("/basket/{total:decimal}", static (decimal total, IOptionsSnapshot<AppConfig> shop) =>
    total >= shop.Value.Basket.FreeDeliveryFrom ? total : total + shop.Value.Basket.DeliveryFee);
app.Run();

/// <summary>What tests start.</summary>
public partial class Program;
