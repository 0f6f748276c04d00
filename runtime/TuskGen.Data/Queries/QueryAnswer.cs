using System.Data.Common;
using System.Globalization;

namespace TuskGen;

/// <summary>
/// Turns rows into what the key is declared to hold: a scalar is the first column of the first row, a list the first column, a table the first row by its columns' names, a list of tables
/// the rows. Where nobody says,
/// no row is null, one row a scalar if it has one column and a table else, several rows the list of these.
/// </summary>
/// <param name="descriptor">The live value.</param>
/// <param name="maxRows">The most rows that it may have.</param>
internal sealed class QueryAnswer(LiveDescriptor descriptor, int maxRows)
{
    private readonly LiveTarget _target = descriptor.Target;

    /// <summary>Whether one row is enough.</summary>
    public bool IsSingle => _target.Form is LiveForm.Scalar or LiveForm.Table;

    public async Task<TuskValue> ReadAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        if (reader.FieldCount == 0)
            throw descriptor.Failure("its SQL gives no rows; expected a select, or a statement that returns rows");

        List<TuskValue> rows = [];
        bool isByName = _target.Form is LiveForm.Table or LiveForm.Tables || (_target.Form == LiveForm.Any && reader.FieldCount > 1);
        long elements = 0, text = 0;
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (rows.Count == maxRows)
                throw descriptor.Failure($"it gives more than {maxRows.ToString("N0", CultureInfo.InvariantCulture)} rows; select fewer, or raise QueryOptions.MaxRows");

            TuskValue row = isByName ? Row(reader) : QueryCell.As(Cell(reader, 0), _target.Kind);
            if (!TuskBudget.Admits(elements += 1 + row.ElementCount, text += row.TextSize, row.Depth + 1, out string? error))
                throw descriptor.Failure("its answer is too large: " + error);

            rows.Add(row);
            if (IsSingle)
                break;
        }

        return _target.Form is LiveForm.List or LiveForm.Tables || (_target.Form == LiveForm.Any && rows.Count > 1) ? TuskListValue.Create(rows)
            : rows.Count == 0 ? TuskNull.Instance
            : rows[0];
    }

    private TuskTable Row(DbDataReader reader)
    {
        var cells = new KeyValuePair<string, TuskValue>[reader.FieldCount];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = new(reader.GetName(i), QueryCell.As(Cell(reader, i), _target.KindOf(reader.GetName(i))));

        return TuskTable.TryCreate(cells, out TuskTable? row, out string? error) ? row : throw descriptor.Failure($"its columns make no table: {error}; name each by `as`");
    }

    private TuskValue Cell(DbDataReader reader, int column) => QueryCell.Read(reader.GetValue(column))
        ?? throw descriptor.Failure($"its column {reader.GetName(column)} is a {reader.GetDataTypeName(column)}, which has no value here; cast it in the SQL, as in cast(… as text)");
}
