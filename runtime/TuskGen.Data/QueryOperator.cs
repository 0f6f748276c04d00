using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;

namespace TuskGen;

/// <summary>
/// <c>@query(sql, values…)</c>: rows of a database, through ADO.NET. Values go in as parameters, <c>?</c> or <c>$1</c>, <c>$2</c>, …; a table at the end, <c>{ connection: "reports",
/// timeout: 5s }</c>, says which database is
/// asked and how long it may take. A connection is opened for each query, from the pool where there is one, and safe for use by many threads at once.
/// </summary>
public sealed class QueryOperator : ILiveOperator, IAsyncDisposable, IDisposable
{
    private readonly QueryOptions _options;
    private readonly ConcurrentDictionary<string, Lazy<QueryDatabase>> _databases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An operator of these databases.</summary>
    /// <param name="options">The databases; what is changed in them afterwards may be seen or not.</param>
    public QueryOperator(QueryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <inheritdoc/>
    public string Name => "query";

    /// <inheritdoc/>
    public async ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        QueryCall call = QueryCall.Read(descriptor);
        string name = call.Connection ?? _options.DefaultConnection;
        QueryDatabase database = Open(descriptor, name);
        QueryText sql = QueryText.Read(call.Sql, database.Style.Prefix);
        if (sql.Parameters != call.Values.Count)
            throw descriptor.Failure($"its SQL names {Count(sql.Parameters)} and is given {Count(call.Values.Count)}; write ? or $1, $2, … for each value");

        QueryAnswer answer = new(descriptor, _options.MaxRows);
        try
        {
            DbConnection connection = await database.Source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                DbCommand command = connection.CreateCommand();
                await using (command.ConfigureAwait(false))
                {
                    Fill(command, descriptor, sql, call, database.Style);
                    DbDataReader reader = await command.ExecuteReaderAsync(answer.IsSingle ? CommandBehavior.SingleRow : CommandBehavior.SingleResult, cancellationToken).ConfigureAwait(false);
                    await using (reader.ConfigureAwait(false))
                        return await answer.ReadAsync(reader, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (Exception refused) when (refused is DbException or TimeoutException || (refused is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // A message may repeat a parameter, and so may the exception itself where somebody logs it.
            throw descriptor.Failure($"the database {name} refused it: {RefusalText.Of(refused, call.Values, descriptor.HoldsSecret)}");
        }
    }

    /// <summary>Closes the databases that it has opened.</summary>
    public void Dispose()
    {
        foreach (Lazy<QueryDatabase> database in _databases.Values)
            database.Value.Source.Dispose();

        _databases.Clear();
    }

    /// <summary>Closes the databases that it has opened.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (Lazy<QueryDatabase> database in _databases.Values)
            await database.Value.Source.DisposeAsync().ConfigureAwait(false);

        _databases.Clear();
    }

    private static string Count(int parameters) => parameters == 1 ? "1 parameter" : parameters.ToString(CultureInfo.InvariantCulture) + " parameters";

#pragma warning disable CA2100 // The text is the document's, which is code; the compiler refuses SQL that values were joined into (TSK5).
    private void Fill(DbCommand command, LiveDescriptor descriptor, QueryText sql, QueryCall call, ParameterStyle style)
    {
        command.CommandText = sql.Text;
        command.CommandTimeout = (int)Math.Clamp(Math.Ceiling((call.Timeout ?? _options.Timeout).TotalSeconds), 1, int.MaxValue);
        for (int i = 0; i < call.Values.Count; i++)
        {
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            DbParameter parameter = command.CreateParameter();
            if (style.IsNamed)
                parameter.ParameterName = style.Prefix + number;

            parameter.Value = QueryParameter.Of(call.Values[i], style)
                ?? throw descriptor.Failure($"its parameter {number} is a {call.Values[i].TypeName} that is no parameter; expected a scalar, or a list of scalars of one type");
            command.Parameters.Add(parameter);
        }
    }
#pragma warning restore CA2100

    private QueryDatabase Open(LiveDescriptor descriptor, string name)
    {
        if (_databases.TryGetValue(name, out Lazy<QueryDatabase>? known))
            return Value(known);
        if (_options.Find(name) is not { } open)
            throw descriptor.Failure($"there is no database {name}: set ConnectionStrings:{name}, or add it with o.Add(\"{name}\", …){Others()}");

        return Value(_databases.GetOrAdd(name, _ => new Lazy<QueryDatabase>(open)));

        QueryDatabase Value(Lazy<QueryDatabase> database)
        {
            try
            {
                return database.Value;
            }
            catch (Exception refused) when (refused is ArgumentException or InvalidOperationException)
            {
                throw descriptor.Failure($"the database {name} cannot be opened: {refused.Message.TrimEnd('.')}");
            }
        }
    }

    private string Others() => _options.Names.Order(StringComparer.Ordinal).ToArray() is { Length: > 0 } names ? "; there is " + string.Join(", ", names) : "";
}
