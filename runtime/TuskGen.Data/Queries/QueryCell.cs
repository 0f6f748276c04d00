using System.Globalization;
using System.Net;

namespace TuskGen;

/// <summary>What a database gives as values of the language.</summary>
internal static class QueryCell
{
    /// <summary>
    /// The value of a cell: numbers, truth, text and intervals as themselves; dates and times in ISO 8601, a time without offset without one; identifiers and addresses as their text, bytes
    /// as base64, arrays as
    /// lists. Null for what has no value in the language, a number that is not finite among it.
    /// </summary>
    /// <param name="cell">What the driver gives.</param>
    public static TuskValue? Read(object? cell) => cell switch
    {
        null or DBNull => TuskNull.Instance,
        bool truth => TuskBool.Of(truth),
        sbyte or byte or short or ushort or int or uint or long => new TuskInteger(Convert.ToInt64(cell, CultureInfo.InvariantCulture)),
        ulong number => number <= long.MaxValue ? new TuskInteger((long)number) : new TuskDecimal(number),
        float number when float.IsFinite(number) => new TuskFloat(double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)),
        double number when double.IsFinite(number) => new TuskFloat(number),
        decimal number => new TuskDecimal(number),
        string text => new TuskString(text),
        char character => new TuskString(character.ToString()),
        Guid id => new TuskString(id.ToString("D")),
        TimeSpan duration => new TuskDuration(duration),
        DateTime { Kind: DateTimeKind.Utc } moment => new TuskString(moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)),
        DateTime moment => new TuskString(moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        DateTimeOffset moment => new TuskString(moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)),
        DateOnly date => new TuskString(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeOnly time => new TuskString(time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        byte[] bytes => new TuskString(Convert.ToBase64String(bytes)),
        IPAddress address => new TuskString(address.ToString()),
        Array { Rank: 1 } array => ReadList(array),
        _ => null,
    };

    /// <summary>The cell as the declared type where the database has no such type: whole numbers that it gives as decimals, 0 and 1 for truth, bytes for sizes.</summary>
    /// <param name="value">The cell's value.</param>
    /// <param name="kind">The declared type.</param>
    public static TuskValue As(TuskValue value, TuskKind kind) => (value, kind) switch
    {
        (TuskDecimal { Value: >= long.MinValue and <= long.MaxValue and var number }, TuskKind.Int or TuskKind.Long) when number == decimal.Truncate(number) => new TuskInteger((long)number),
        (TuskInteger { Value: 0 or 1 } bit, TuskKind.Bool) => TuskBool.Of(bit.Value == 1),
        (TuskInteger bytes, TuskKind.Size) => new TuskSize(new ByteSize(bytes.Value)),
        (TuskFloat number, TuskKind.Decimal) when Math.Abs(number.Value) < 1e15 => new TuskDecimal((decimal)number.Value),
        _ => value,
    };

    private static TuskListValue? ReadList(Array array)
    {
        List<TuskValue> items = [];
        foreach (object? item in array)
        {
            if (Read(item) is not { } value)
                return null;

            items.Add(value);
        }

        return TuskListValue.TryCreate(items, out TuskListValue? list, out _) ? list : null;
    }
}
