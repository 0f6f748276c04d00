using System.Globalization;
using System.Text.Json;

namespace TuskGen;

/// <summary>Values of the language as parameters of a database.</summary>
internal static class QueryParameter
{
    /// <summary>
    /// What the driver is given: numbers, truth and text as themselves, a size as its bytes, a percent as its fraction, null as <see cref="DBNull"/>, what else is a scalar as its text; a
    /// duration as a
    /// <see cref="TimeSpan"/>. A list is an array of them where the database has such, else its JSON. Null where there is none: for a table, or a list of values that disagree.
    /// </summary>
    public static object? Of(TuskValue value, ParameterStyle style) => value switch
    {
        TuskNull => DBNull.Value,
        TuskInteger number => number.Value,
        TuskFloat number => number.Value,
        TuskDecimal number => number.Value,
        TuskBool truth => truth.Value,
        TuskString text => text.Value,
        TuskDuration duration => duration.Value,
        TuskSize size => size.Value.Bytes,
        TuskPercent percent => percent.Value.Fraction,
        TuskListValue list => style.HasArrays ? Array(list, style) : Json(list),
        TuskTable => null,
        _ => value.ToText(),
    };

    private static object? Array(TuskListValue list, ParameterStyle style)
    {
        object?[] items = [.. list.Select(item => Of(item, style))];
        return items.Length == 0 ? System.Array.Empty<string>()
            : items.All(static item => item is long) ? items.Cast<long>().ToArray()
            : items.All(static item => item is string) ? items.Cast<string>().ToArray()
            : items.All(static item => item is bool) ? items.Cast<bool>().ToArray()
            : items.All(static item => item is decimal) ? items.Cast<decimal>().ToArray()
            : items.All(static item => item is TimeSpan) ? items.Cast<TimeSpan>().ToArray()
            : items.All(static item => item is long or double) ? items.Select(static item => Convert.ToDouble(item, CultureInfo.InvariantCulture)).ToArray()
            : null;
    }

    private static string Json(TuskListValue list)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
            TuskValueJsonConverter.Write(writer, list);

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
