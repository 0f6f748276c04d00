using Microsoft.Data.Sqlite;

namespace TuskGen.Data.Tests.Harness;

/// <summary>A SQLite database in a file of its own, with the tables of a shop.</summary>
public sealed class SqliteFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tuskgen-data-").FullName;

    public SqliteFile(string script = Shop)
    {
        using SqliteConnection connection = new(ConnectionString);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own script.
        command.CommandText = script;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public const string Shop = """
        create table users (id integer primary key, name text not null, shop text not null, token text);
        insert into users values (1, 'ada', 'eu', 'canary-7d1e'), (2, 'bob', 'eu', null), (3, 'eve', 'us', null);
        create table plans (name text not null, price real not null);
        insert into plans values ('pro', 19.99), ('free', 0);
        create table shops (name text, is_open integer, rate integer, body integer);
        insert into shops values ('eu', 1, 250, 1048576);
        """;

    public string ConnectionString => $"Data Source={Path.Combine(_folder, "shop.db")}";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
