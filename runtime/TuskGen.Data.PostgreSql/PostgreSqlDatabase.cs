using Npgsql;

namespace TuskGen;

/// <summary>PostgreSQL databases for <c>@query</c>.</summary>
public static class PostgreSqlDatabase
{
    /// <summary>
    /// A PostgreSQL database with a pool of connections. It knows the types of <c>@query</c> — numbers, text, truth, times, identifiers, addresses, arrays of these — and TLS, and none of
    /// Npgsql's plug-ins; a driver set up
    /// otherwise is <c>new QueryDatabase(source, ParameterStyle.PostgreSql)</c>.
    /// </summary>
    /// <param name="connectionString">As Npgsql takes it: <c>Host=db;Database=shop;Username=app;Password=…</c>.</param>
    /// <exception cref="ArgumentException">It is no connection string; the message does not show it.</exception>
    public static QueryDatabase Open(string connectionString)
    {
        NpgsqlSlimDataSourceBuilder builder;
        try
        {
            builder = new NpgsqlSlimDataSourceBuilder(connectionString);
        }
        catch (ArgumentException)
        {
            // What the driver says may repeat a password.
            throw new ArgumentException("This is no connection string of PostgreSQL; expected one such as Host=db;Database=shop;Username=app.", nameof(connectionString));
        }

        builder.EnableArrays();
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        builder.EnableNetworkTypes();
        return new QueryDatabase(builder.Build(), ParameterStyle.PostgreSql);
    }
}
