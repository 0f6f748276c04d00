using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace TuskGen;

/// <summary>Adds PostgreSQL to the databases of <c>@query</c> in hosts.</summary>
public static class PostgreSqlServiceCollectionExtensions
{
    /// <summary>Has <c>@query</c> ask PostgreSQL where it asks the database of this name, whose connection string is <c>ConnectionStrings:NAME</c> of the host's configuration.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The database's name, case ignored.</param>
    public static IServiceCollection AddTuskPostgreSql(this IServiceCollection services, string name = "Default")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        services.AddTuskQuery();
        services.AddOptions<QueryOptions>().Configure<IConfiguration>((options, configuration) => options.Add(
            name,
            () => PostgreSqlDatabase.Open(configuration.GetConnectionString(name) is { Length: > 0 } text ? text : throw new InvalidOperationException($"ConnectionStrings:{name} is not set"))));
        return services;
    }
}
