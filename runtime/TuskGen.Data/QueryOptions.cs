namespace TuskGen;

/// <summary>Which databases <c>@query</c> asks, and what it may take.</summary>
public sealed class QueryOptions
{
    private readonly Dictionary<string, Func<QueryDatabase>> _databases = new(StringComparer.OrdinalIgnoreCase);
    private TimeSpan _timeout = TimeSpan.FromSeconds(30);
    private int _maxRows = 10_000;

    /// <summary>The database of a query that names none. Default: <c>Default</c>.</summary>
    public string DefaultConnection { get; set; } = "Default";

    /// <summary>How long a query may take, above zero, rounded up to whole seconds. SQLite waits so long for a lock, and is not interrupted. Default: 30 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero.</exception>
    public TimeSpan Timeout
    {
        get => _timeout;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            _timeout = value;
        }
    }

    /// <summary>The most rows of an answer, 1 or more; beyond, the query fails. Default: 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxRows
    {
        get => _maxRows;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxRows = value;
        }
    }

    /// <summary>Finds connection strings of databases that were not added, which then are SQLite's: in a host those of <c>ConnectionStrings</c>. Default: there are none.</summary>
    public Func<string, string?> ConnectionStrings { get; set; } = static _ => null;

    internal IEnumerable<string> Names => _databases.Keys;

    /// <summary>Adds a database, or replaces the one of that name.</summary>
    /// <param name="name">Its name, case ignored: a query with <c>{ connection: "reports" }</c> asks the database <c>reports</c>.</param>
    /// <param name="database">The database; its source is disposed of with the operator that has asked it.</param>
    public QueryOptions Add(string name, QueryDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return Add(name, () => database);
    }

    /// <summary>Adds a database that is opened when a query first asks it, and whose source is disposed of with the operator.</summary>
    /// <param name="name">Its name, case ignored.</param>
    /// <param name="open">Opens it. What it throws is shown, so that no secret may be in it.</param>
    public QueryOptions Add(string name, Func<QueryDatabase> open)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(open);
        _databases[name] = open;
        return this;
    }

    internal Func<QueryDatabase>? Find(string name) =>
        _databases.TryGetValue(name, out Func<QueryDatabase>? open) ? open : ConnectionStrings(name) is { Length: > 0 } text ? () => QueryDatabase.Sqlite(text) : null;
}
