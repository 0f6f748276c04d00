using System.Globalization;
using System.Text.Json;
using TuskGen.Conformance.Loading;
using TuskGen.Semantics;

namespace TuskGen.Conformance.Values;

/// <summary>Compares what was evaluated with what a case's JSON says.</summary>
internal static class ExpectedValue
{
    /// <summary>What differs, with its path; null where nothing does.</summary>
    public static string? FindDifference(JsonElement expected, BoundValue actual, LoadEvaluator loader, string path = "")
    {
        switch (actual)
        {
            case BoundTable table when IsTable(expected):
                return FindDifference(
                    expected,
                    table.Entries.Select(entry =>
                        (entry.Key, FindDifference: new Func<JsonElement, string?>(one => FindDifference(one, entry.Value, loader, path + "." + entry.Key)))),
                    path);
            case BoundList list when expected.ValueKind == JsonValueKind.Array:
                return expected.GetArrayLength() != list.Items.Count
                    ? $"{path}: {list.Items.Count} elements, expected {expected.GetArrayLength()}"
                    : list.Items.Select((item, index) => FindDifference(expected[index], item, loader, $"{path}[{index}]"))
                        .FirstOrDefault(difference => difference is not null);
            case BoundLive live:
                return Special(expected, "live") is { } name && name.GetString() == live.Operator.Name ? null
                    : $"{path}: live {live.Operator.Name}, expected {expected}";
            case BoundConstant constant:
                return FindDifference(expected, constant.Value, path);
            case BoundLoad load:
                return loader.TryEvaluate(load, out TuskValue? value, out string? failure) ? FindDifference(expected, value, path) : $"{path}: {failure}";
            default:
                return $"{path}: {actual.GetType().Name}, expected {expected}";
        }
    }

    private static string? FindDifference(JsonElement expected, TuskValue actual, string path)
    {
        if (actual is TuskTable table && IsTable(expected))
        {
            return FindDifference(
                expected,
                table.Select(entry => (entry.Key, FindDifference: new Func<JsonElement, string?>(one => FindDifference(one, entry.Value, path + "." + entry.Key)))),
                path);
        }

        if (actual is TuskListValue list && expected.ValueKind == JsonValueKind.Array)
        {
            return expected.GetArrayLength() != list.Count
                ? $"{path}: {list.Count} elements, expected {expected.GetArrayLength()}"
                : list.Select((item, index) => FindDifference(expected[index], item, $"{path}[{index}]")).FirstOrDefault(difference => difference is not null);
        }

        return IsEqual(expected, actual) ? null : $"{path}: {actual.TypeName} {actual}, expected {expected}";
    }

    private static string? FindDifference(JsonElement expected, IEnumerable<(string Key, Func<JsonElement, string?> FindDifference)> actual, string path)
    {
        var left = expected.EnumerateObject().Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        foreach ((string key, Func<JsonElement, string?> findDifference) in actual)
        {
            if (!left.Remove(key))
            {
                return $"{path}.{key}: not expected";
            }

            if (findDifference(expected.GetProperty(key)) is { } difference)
            {
                return difference;
            }
        }

        left.RemoveWhere(key => expected.GetProperty(key).ValueKind == JsonValueKind.Null); // an optional key may be absent
        return left.Count == 0 ? null : $"{path}: without {string.Join(", ", left)}";
    }

    private static bool IsEqual(JsonElement expected, TuskValue actual) => actual switch
    {
        TuskNull => expected.ValueKind == JsonValueKind.Null,
        TuskBool truth => expected.ValueKind == (truth.Value ? JsonValueKind.True : JsonValueKind.False),
        TuskInteger integer =>
            expected.ValueKind == JsonValueKind.Number
                && (expected.TryGetInt64(out long whole) ? whole == integer.Value : expected.GetDouble() == integer.Value),
        TuskFloat real => expected.ValueKind == JsonValueKind.Number && expected.GetDouble() == real.Value,
        TuskString text => expected.ValueKind == JsonValueKind.String && expected.GetString() == text.Value,
        TuskDuration duration => Special(expected, "duration")?.GetString() == duration.Value.ToString("c", CultureInfo.InvariantCulture),
        TuskSize size => Special(expected, "size")?.GetInt64() == size.Value.Bytes,
        TuskPercent percent => Special(expected, "percent")?.GetDecimal() == percent.Value.Fraction,
        TuskSemanticVersion version => Special(expected, "version")?.GetString() == version.Value.ToString(),
        TuskRange range => Special(expected, "range") is { } ends && End(ends[0]) == range.Value.Low && End(ends[1]) == range.Value.High,
        _ => false,
    };

    private static long? End(JsonElement end) => end.ValueKind == JsonValueKind.Null ? null : end.GetInt64();

    /// <summary>The value of an object that stands for one of a scalar type JSON does not have; null for every other.</summary>
    private static JsonElement? Special(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.EnumerateObject().Count() == 1 && element.TryGetProperty(name, out JsonElement value)
            ? value : null;

    private static bool IsTable(JsonElement element) => element.ValueKind == JsonValueKind.Object;
}
