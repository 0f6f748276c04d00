using Microsoft.Data.Sqlite;

namespace Storefront;

/// <summary>The products in the database that the configuration names.</summary>
internal sealed class Shelf(AppConfig shop, IConfiguration configuration)
{
    /// <summary>A product: its number, its name, its price in the market's currency.</summary>
    public sealed record Product(long Id, string Name, decimal Price);

    /// <summary>Makes the table, where there is none yet.</summary>
    public void Fill()
    {
        using SqliteConnection connection = Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            create table if not exists product (id integer primary key, name text not null, price real not null);
            insert or ignore into product values (1, 'Cup', 9.5), (2, 'Table', 240), (3, 'Wardrobe', 890);
            """;
        command.ExecuteNonQuery();
    }

    /// <summary>The first page, by the SQL that the template made of <c>#catalog products</c>.</summary>
    public List<Product> Read()
    {
        using SqliteConnection connection = Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = CatalogSql.Products;
        command.Parameters.AddWithValue("$rows", shop.Catalog.Products.Page);
        using SqliteDataReader reader = command.ExecuteReader();
        List<Product> products = [];
        while (reader.Read())
            products.Add(new Product(reader.GetInt64(0), reader.GetString(1), reader.GetDecimal(2)));

        return products;
    }

    private SqliteConnection Open()
    {
        SqliteConnection connection = new(configuration.GetConnectionString("Default"));
        connection.Open();
        return connection;
    }
}
