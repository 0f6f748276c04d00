namespace TuskGen;

/// <summary>What one <c>@query</c> asks: <c>@query(sql, values…, { connection: "reports", timeout: 5s })</c>.</summary>
/// <param name="Sql">The SQL as the document writes it.</param>
/// <param name="Values">The values of its parameters in order; secrets among them.</param>
/// <param name="Connection">The database's name; null: the default one.</param>
/// <param name="Timeout">How long it may take; null: as long as any other.</param>
internal sealed record QueryCall(string Sql, IReadOnlyList<TuskValue> Values, string? Connection, TimeSpan? Timeout)
{
    /// <exception cref="TuskConfigurationException">The arguments are none of <c>@query</c>.</exception>
    public static QueryCall Read(LiveDescriptor descriptor)
    {
        List<TuskValue> values = [.. descriptor.Arguments.Select(argument => argument.Reveal() ?? throw descriptor.Failure("an argument of it is live itself; ask for that one in a key of its own"))];
        if (values.Count == 0 || values[0] is not TuskString { Value: { Length: > 0 } sql })
            throw descriptor.Failure("its first argument is no SQL; expected text such as \"select count(*) from users\"");

        string? connection = null;
        TimeSpan? timeout = null;
        if (values.Count > 1 && values[^1] is TuskTable options)
        {
            foreach ((string key, TuskValue value) in options)
            {
                switch (key, value)
                {
                    case ("connection", TuskString { Value.Length: > 0 } name):
                        connection = name.Value;
                        break;
                    case ("timeout", TuskDuration { Value: { Ticks: > 0 } duration }):
                        timeout = duration;
                        break;
                    case ("connection", _):
                        throw descriptor.Failure("its option connection is no name of a database; expected text such as \"reports\"");
                    case ("timeout", _):
                        throw descriptor.Failure("its option timeout is no duration above zero; expected one such as 5s");
                    default:
                        throw descriptor.Failure("its last argument is a table, and so the query's options, of which there are connection and timeout only; a table is no parameter");
                }
            }

            values.RemoveAt(values.Count - 1);
        }

        return new QueryCall(sql, values[1..], connection, timeout);
    }
}
