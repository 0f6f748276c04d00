namespace TuskGen;

/// <summary>How a database names parameters. A document writes <c>?</c> or <c>$1</c>, <c>$2</c>, … whatever the database.</summary>
/// <param name="Prefix">What stands before a parameter's number, from 1, in the SQL that is sent: <c>$</c> or <c>@p</c>.</param>
/// <param name="IsNamed">Whether the driver finds a parameter by its name; otherwise by its place.</param>
/// <param name="HasArrays">Whether a list is one parameter, as in <c>id = any($1)</c>; otherwise it is sent as JSON text, as for <c>id in (select value from json_each($1))</c>.</param>
public sealed record ParameterStyle(string Prefix, bool IsNamed, bool HasArrays)
{
    /// <summary>Microsoft.Data.Sqlite: <c>$1</c>, found by name.</summary>
    public static ParameterStyle Sqlite { get; } = new("$", IsNamed: true, HasArrays: false);

    /// <summary>Npgsql: <c>$1</c>, found by place.</summary>
    public static ParameterStyle PostgreSql { get; } = new("$", IsNamed: false, HasArrays: true);

    /// <summary>Drivers that take <c>@p1</c>, as those of SQL Server and MySQL do.</summary>
    public static ParameterStyle AtNames { get; } = new("@p", IsNamed: true, HasArrays: false);
}
