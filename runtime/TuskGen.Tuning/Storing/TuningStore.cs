using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TuskGen;

/// <summary>
/// The state of <c>@learn</c> and <c>@optimize</c> in a SQLite file, which is the truth: each report reads, changes and writes it in one transaction, so that processes may share it, and
/// what was reported is there after a
/// process was killed (write-ahead log, synchronous NORMAL: a machine without power may lose the last reports, and the file stays whole).
/// </summary>
public sealed class TuningStore
{
    private readonly string _path;
    private readonly string _connection;
    private readonly ILogger _logger;
    private readonly ConcurrentDictionary<(string Operator, string Key), bool> _begunAnew = new();
    private readonly Lock _gate = new();
    private volatile bool _isMade;

    /// <summary>The store of a file; it is opened when it is first needed.</summary>
    /// <param name="path">The file; it is made where there is none.</param>
    /// <param name="logger">Is warned of states that do not fit and are begun anew; null: nobody is.</param>
    public TuningStore(string path, ILogger? logger = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = path;
        _logger = logger ?? NullLogger.Instance;
        _connection = new SqliteConnectionStringBuilder { DataSource = path }.ConnectionString;
    }

    /// <summary>The state of a key as JSON; null where there is none.</summary>
    internal string? Read(string @operator, string key)
    {
        using SqliteConnection connection = Open();
        return Read(connection, null, @operator, key);
    }

    /// <summary>Changes the state of a key; nobody else changes it meanwhile.</summary>
    /// <param name="operator">The operator without <c>@</c>.</param>
    /// <param name="key">The key.</param>
    /// <param name="change">From the state as it is, null where there is none, to the one that it becomes.</param>
    internal string Change(string @operator, string key, Func<string?, string> change)
    {
        using SqliteConnection connection = Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        string? before = Read(connection, transaction, @operator, key);
        string after = change(before);
        if (after != before)
        {
            using SqliteCommand write = connection.CreateCommand();
            write.Transaction = transaction;
            write.CommandText = "insert into tuskgen_tuning (operator, key, state) values ($operator, $key, $state) on conflict do update set state = excluded.state";
            write.Parameters.AddWithValue("$operator", @operator);
            write.Parameters.AddWithValue("$key", key);
            write.Parameters.AddWithValue("$state", after);
            write.ExecuteNonQuery();
        }

        transaction.Commit();
        return after;
    }

    /// <summary>The keys of an operator that have a state, in ordinal order.</summary>
    internal IReadOnlyList<string> Keys(string @operator)
    {
        using SqliteConnection connection = Open();
        using SqliteCommand read = connection.CreateCommand();
        read.CommandText = "select key from tuskgen_tuning where operator = $operator order by key";
        read.Parameters.AddWithValue("$operator", @operator);
        using SqliteDataReader rows = read.ExecuteReader();
        List<string> keys = [];
        while (rows.Read())
            keys.Add(rows.GetString(0));

        return keys;
    }

    /// <summary>Warns, once a key, that its state is given up.</summary>
    /// <param name="operator">The operator without <c>@</c>.</param>
    /// <param name="key">The key.</param>
    /// <param name="found">What its state is.</param>
    /// <param name="expected">What it should be.</param>
    internal void WarnOfNewBeginning(string @operator, string key, string found, string expected)
    {
        if (_begunAnew.TryAdd((@operator, key), true))
            TuningLog.BegunAnew(_logger, @operator, key, _path, found, expected);
    }

    private static string? Read(SqliteConnection connection, SqliteTransaction? transaction, string @operator, string key)
    {
        using SqliteCommand read = connection.CreateCommand();
        read.Transaction = transaction;
        read.CommandText = "select state from tuskgen_tuning where operator = $operator and key = $key";
        read.Parameters.AddWithValue("$operator", @operator);
        read.Parameters.AddWithValue("$key", key);
        return read.ExecuteScalar() as string;
    }

    private SqliteConnection Open()
    {
        SqliteConnection connection = new(_connection);
        try
        {
            connection.Open();
            Execute(connection, "pragma synchronous = normal");
            if (!_isMade)
            {
                lock (_gate)
                {
                    Execute(connection, "pragma journal_mode = wal");
                    Execute(connection, "create table if not exists tuskgen_tuning (operator text not null, key text not null, state text not null, primary key (operator, key)) without rowid");
                    _isMade = true;
                }
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

#pragma warning disable CA2100 // Constants of this file.
    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
#pragma warning restore CA2100
}
