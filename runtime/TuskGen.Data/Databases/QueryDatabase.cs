using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace TuskGen;

/// <summary>A database that <c>@query</c> asks: where its connections come from, and how it names parameters.</summary>
/// <param name="source">Opens connections, and pools them where it does.</param>
/// <param name="style">How it names parameters.</param>
public sealed class QueryDatabase(DbDataSource source, ParameterStyle style)
{
    /// <summary>Opens connections.</summary>
    public DbDataSource Source { get; } = source ?? throw new ArgumentNullException(nameof(source));

    /// <summary>How it names parameters.</summary>
    public ParameterStyle Style { get; } = style ?? throw new ArgumentNullException(nameof(style));

    /// <summary>A SQLite database.</summary>
    /// <param name="connectionString">As Microsoft.Data.Sqlite takes it: <c>Data Source=shop.db</c>, <c>Data Source=shop.db;Mode=ReadOnly</c>.</param>
    /// <exception cref="ArgumentException">It is no connection string; the message does not show it.</exception>
    public static QueryDatabase Sqlite(string connectionString)
    {
        try
        {
            return new(SqliteFactory.Instance.CreateDataSource(new SqliteConnectionStringBuilder(connectionString).ConnectionString), ParameterStyle.Sqlite);
        }
        catch (ArgumentException)
        {
            // What the driver says may repeat a password.
            throw new ArgumentException("This is no connection string of SQLite; expected one such as Data Source=shop.db.", nameof(connectionString));
        }
    }
}
