using System.Data.Common;
using Microsoft.Data.Sqlite;
using TuskGen.Data.Tests.Harness;

namespace TuskGen.Data.Tests.Queries;

public sealed class SqliteTests : IDisposable
{
    private readonly SqliteFile _file = new();
    private readonly QueryOperator _query;

    public SqliteTests() => _query = new QueryOperator(new QueryOptions { MaxRows = 3 }.Add("Default", QueryDatabase.Sqlite(_file.ConnectionString)));

    public void Dispose()
    {
        _query.Dispose();
        _file.Dispose();
    }

    [Theory]
    [InlineData(LiveForm.Scalar, "select name from users order by id", "\"ada\"")]
    [InlineData(LiveForm.Scalar, "select name from users where id = 9", "null")]
    [InlineData(LiveForm.List, "select name from users order by id", "[\"ada\", \"bob\", \"eve\"]")]
    [InlineData(LiveForm.List, "select name from users where id = 9", "[]")]
    [InlineData(LiveForm.List, "select name from users where id = 1", "[\"ada\"]")]
    [InlineData(LiveForm.Table, "select name, shop from users order by id", "{name: \"ada\", shop: \"eu\"}")]
    [InlineData(LiveForm.Table, "select name from users where id = 9", "null")]
    [InlineData(LiveForm.Tables, "select name from users where id < 3", "[{name: \"ada\"}, {name: \"bob\"}]")]
    [InlineData(LiveForm.Tables, "select name from users where id = 9", "[]")]
    [InlineData(LiveForm.Any, "select count(*) from users", "3")]
    [InlineData(LiveForm.Any, "select name from users where id = 9", "null")]
    [InlineData(LiveForm.Any, "select name from users where id < 3", "[\"ada\", \"bob\"]")]
    [InlineData(LiveForm.Any, "select name, shop from users where id = 1", "{name: \"ada\", shop: \"eu\"}")]
    [InlineData(LiveForm.Any, "select name, shop from users where id < 3", "[{name: \"ada\", shop: \"eu\"}, {name: \"bob\", shop: \"eu\"}]")]
    public async Task Rows_become_what_the_key_is_declared_to_hold(LiveForm form, string sql, string expected) => Assert.Equal(expected, await _query.AskAsync(Query.Of(form, TuskKind.Any, sql)));

    [Theory]
    [InlineData("select 9007199254740993", TuskKind.Any, "9007199254740993")]
    [InlineData("select 0.1", TuskKind.Any, "0.1")]
    [InlineData("select null", TuskKind.Any, "null")]
    [InlineData("select x'616263'", TuskKind.Any, "\"YWJj\"")]
    [InlineData("select 1", TuskKind.Bool, "true")]
    [InlineData("select 0", TuskKind.Bool, "false")]
    [InlineData("select 2", TuskKind.Bool, "2")]
    [InlineData("select 1048576", TuskKind.Size, "1MiB")]
    [InlineData("select 19.99", TuskKind.Decimal, "19.99")]
    public async Task A_cell_becomes_a_value_of_the_language(string sql, TuskKind kind, string expected) => Assert.Equal(expected, await _query.AskAsync(Query.Of(LiveForm.Scalar, kind, sql)));

    [Theory]
    [InlineData("select name from users where shop = ? and id > ?", "\"bob\"")]
    [InlineData("select name from users where id > $2 and shop = $1", "\"bob\"")]
    [InlineData("select name from users where shop = $1 and id > $2 and '?' = '?' and 'it''s ?' <> '' -- ? $3\n", "\"bob\"")]
    [InlineData("select name as \"a?\" from users /* ? */ where shop = ? and id > ?", "\"bob\"")]
    public async Task Parameters_are_question_marks_or_numbers_and_nothing_in_literals_and_comments(string sql, string expected) =>
        Assert.Equal(expected, await _query.AskAsync(Query.Of(LiveForm.Scalar, TuskKind.String, sql, new TuskString("eu"), new TuskInteger(1))));

    [Fact]
    public async Task A_parameter_is_never_a_part_of_the_sql() =>
        Assert.Equal("0", await _query.AskAsync(Query.Of("select count(*) from users where name = ?", new TuskString("x' or '1' = '1"))));

    [Fact]
    public async Task A_list_is_json_and_scalars_are_themselves()
    {
        Assert.Equal("2", await _query.AskAsync(Query.Of("select count(*) from users where id in (select value from json_each(?))", TuskListValue.Create(new TuskInteger(1), new TuskInteger(3)))));
        Assert.Equal(
            "\"[1024,0.5,1,null]\"",
            await _query.AskAsync(Query.Of("select json_array($1, $2, $3, $4)", new TuskSize(new ByteSize(1024)), new TuskFloat(0.5), TuskBool.True, TuskNull.Instance)));
    }

    [Fact]
    public async Task A_driver_of_at_names_gets_them()
    {
        await using DbDataSource source = SqliteFactory.Instance.CreateDataSource(_file.ConnectionString);
        using QueryOperator query = new(new QueryOptions().Add("Default", new QueryDatabase(source, ParameterStyle.AtNames)));
        Assert.Equal("\"ada\"", await query.AskAsync(Query.Of("select name from users where shop = $2 and id = $1 and '$1' = '$1'", new TuskInteger(1), new TuskString("eu"))));
    }

    [Theory]
    [InlineData("select ?", "key is live, @query(…), and its SQL names 1 parameter and is given 0 parameters; write ? or $1, $2, … for each value.")]
    [InlineData("select * from missing", "key is live, @query(…), and the database Default refused it: SQLite Error 1: 'no such table: missing'.")]
    [InlineData("selec 1", "key is live, @query(…), and the database Default refused it: SQLite Error 1: 'near \"selec\": syntax error'.")]
    [InlineData("create table t (x)", "key is live, @query(…), and its SQL gives no rows; expected a select, or a statement that returns rows.")]
    [InlineData("select 1 union all select 2 union all select 3 union all select 4", "key is live, @query(…), and it gives more than 3 rows; select fewer, or raise QueryOptions.MaxRows.")]
    [InlineData("select 1 as a, 2 as a", "key is live, @query(…), and its columns make no table: the key 'a' is there twice; name each by `as`.")]
    [InlineData("select 9e999", "key is live, @query(…), and its column 9e999 is a REAL, which has no value here; cast it in the SQL, as in cast(… as text).")]
    public async Task What_cannot_be_asked_says_what_and_how_to_mend_it(string sql, string expected) => Assert.Equal(expected, await _query.FailAsync(Query.Of(sql)));

    [Fact]
    public async Task Options_that_are_none_are_told()
    {
        Assert.Equal(
            "key is live, @query(…), and its last argument is a table, and so the query's options, of which there are connection and timeout only; a table is no parameter.",
            await _query.FailAsync(Query.Of("select 1", TuskTable.Create(KeyValuePair.Create("conection", (TuskValue)new TuskString("x"))))));
        Assert.Equal(
            "key is live, @query(…), and there is no database reports: set ConnectionStrings:reports, or add it with o.Add(\"reports\", …); there is Default.",
            await _query.FailAsync(Query.Of("select 1", TuskTable.Create(KeyValuePair.Create("connection", (TuskValue)new TuskString("reports"))))));
    }

    [Fact]
    public async Task No_message_shows_a_parameter()
    {
        const string Sql = "select raise_error from users where name = ? and json(?) is null";
        Assert.DoesNotContain("canary", await _query.FailAsync(Query.Of("select json_extract('{}', ?)", new TuskString("canary-7d1e"))), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("canary", await _query.FailAsync(Query.Of(Sql, new TuskString("canary"), new TuskString("canary"))), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            "key is live, @query(…), and the database Default refused it: SqliteException; no more is shown, since a parameter is a secret.",
            await _query.FailAsync(Query.WithSecret("select json_extract('{}', upper(?))", "canary-7d1e")));
    }

    [Fact]
    public void A_connection_string_that_is_none_is_not_shown() =>
        Assert.DoesNotContain("canary", Assert.Throws<ArgumentException>(() => QueryDatabase.Sqlite("Password=canary;Sorce=x")).Message, StringComparison.Ordinal);
}
