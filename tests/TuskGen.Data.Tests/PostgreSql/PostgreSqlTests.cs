using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TuskGen.Data.Tests.Harness;

namespace TuskGen.Data.Tests.PostgreSql;

/// <summary>A real server and the real driver.</summary>
public sealed class PostgreSqlTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>, IDisposable
{
    private readonly QueryOperator _query = new(new QueryOptions().Add("Default", () => PostgreSqlDatabase.Open(server.ConnectionString)));

    public void Dispose() => _query.Dispose();

    [Theory]
    [InlineData("select 7::smallint", TuskKind.Int, "7")]
    [InlineData("select sum(x) from generate_series(1::bigint, 4) x", TuskKind.Int, "10")]
    [InlineData("select 19.90::numeric", TuskKind.Any, "19.90")]
    [InlineData("select 0.1::real", TuskKind.Any, "0.1")]
    [InlineData("select true", TuskKind.Any, "true")]
    [InlineData("select '2024-01-31'::date", TuskKind.Any, "\"2024-01-31\"")]
    [InlineData("select '12:30'::time", TuskKind.Any, "\"12:30:00\"")]
    [InlineData("select '2024-01-31T12:00:00+02'::timestamptz", TuskKind.Any, "\"2024-01-31T10:00:00Z\"")]
    [InlineData("select '2024-01-31T12:00:00'::timestamp", TuskKind.Any, "\"2024-01-31T12:00:00\"")]
    [InlineData("select '90 s'::interval", TuskKind.Any, "1m30s")]
    [InlineData("select '123e4567-e89b-12d3-a456-426614174000'::uuid", TuskKind.Any, "\"123e4567-e89b-12d3-a456-426614174000\"")]
    [InlineData("select '192.0.2.1'::inet", TuskKind.Any, "\"192.0.2.1\"")]
    [InlineData("select 'abc'::bytea", TuskKind.Any, "\"YWJj\"")]
    [InlineData("select array[1, 2]", TuskKind.Any, "[1, 2]")]
    [InlineData("select null::int", TuskKind.Any, "null")]
    public async Task A_cell_becomes_a_value_of_the_language(string sql, TuskKind kind, string expected) => Assert.Equal(expected, await _query.AskAsync(Query.Of(LiveForm.Scalar, kind, sql)));

    [Fact]
    public async Task Parameters_go_by_place_with_their_types()
    {
        TuskValue[] values =
            [new TuskInteger(2), new TuskString("b"), new TuskFloat(0.5), TuskBool.True, new TuskDuration(TimeSpan.FromSeconds(90)), TuskListValue.Create(new TuskInteger(1), new TuskInteger(2))];
        Assert.Equal("true", await _query.AskAsync(Query.Of("select 2 = ? and 'b' = ? and 0.5 = ? and ? and interval '90 s' = ? and 2 = any(?)", values)));
        Assert.Equal("\"b2b\"", await _query.AskAsync(Query.Of("select concat($2::text, $1::int, $2) -- ? $9\n", new TuskInteger(2), new TuskString("b"))));
        Assert.Equal("true", await _query.AskAsync(Query.Of("select '{\"a\": 1}'::jsonb ? $1 and $$it's $2 ?$$ <> $1 and e'\\'$3' <> $1", new TuskString("a"))));
    }

    [Fact]
    public async Task Rows_become_tables() =>
        Assert.Equal("[{n: 1, t: \"a\"}, {n: 2, t: null}]", await _query.AskAsync(Query.Of("select * from (values (1, 'a'), (2, null)) as v(n, t)")));

    [Fact]
    public async Task No_message_shows_a_parameter()
    {
        string shown = await _query.FailAsync(Query.Of("select cast($1 as text)::int", new TuskString("canary-7d1e")));
        Assert.Equal("key is live, @query(…), and the database Default refused it: 22P02: invalid input syntax for type integer: \"…\".", shown);
        Assert.Equal(
            "key is live, @query(…), and the database Default refused it: SQLSTATE 22P02; no more is shown, since a parameter is a secret.",
            await _query.FailAsync(Query.WithSecret("select cast(upper($1) as text)::int", "canary-7d1e")));
    }

    [Fact]
    public async Task A_query_that_takes_too_long_is_ended()
    {
        TuskTable options = TuskTable.Create(KeyValuePair.Create("timeout", (TuskValue)new TuskDuration(TimeSpan.FromMilliseconds(500))));
        Assert.Equal("key is live, @query(…), and the database Default refused it: it took too long.", await _query.FailAsync(Query.Of("select pg_sleep(60)::text", options)));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        using QueryOperator nowhere = new(new QueryOptions().Add("Default", () => PostgreSqlDatabase.Open("Host=127.0.0.1;Port=1;Username=x;Password=canary-7d1e")));
        string message = await nowhere.FailAsync(Query.Of("select 1"));
        Assert.StartsWith("key is live, @query(…), and the database Default refused it: Failed to connect to 127.0.0.1:1", message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_asks_it_by_its_connection_string()
    {
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:main", server.ConnectionString)]).Build());
        services.AddTuskPostgreSql("main").AddTuskQuery(static options => options.DefaultConnection = "main");
        await using ServiceProvider built = services.BuildServiceProvider();
        TuskValue version = await built.GetRequiredService<IEnumerable<ILiveOperator>>().Single().EvaluateAsync(Query.Of("select version()"), default);
        Assert.StartsWith("\"PostgreSQL", version.ToString(), StringComparison.Ordinal);
    }
}
