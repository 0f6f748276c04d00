using System.Globalization;
using CsCheck;

namespace TuskGen.Binary.Tests;

/// <summary>Tables of every kind of value, as samples of property tests.</summary>
internal static class Tables
{
    private static readonly Gen<string> s_text = Gen.OneOf(Gen.String[Gen.Char['\0', '\ud7ff'], 0, 20], Gen.Const("\U0001F418 and \"quotes\"\n"), Gen.Const(""));

    private static readonly Gen<TuskValue> s_scalar = Gen.OneOf<TuskValue>(
        Gen.Const((TuskValue)TuskNull.Instance),
        Gen.Bool.Select(static value => (TuskValue)TuskBool.Of(value)),
        Gen.OneOf(Gen.Long, Gen.Long[-40, 300], Gen.Const(long.MinValue), Gen.Const(long.MaxValue)).Select(static value => (TuskValue)new TuskInteger(value)),
        Gen.Double.Where(double.IsFinite).Select(static value => (TuskValue)new TuskFloat(value)),
        Gen.Decimal.Select(static value => TextConversion.TryConvert(value.ToString(CultureInfo.InvariantCulture), TuskKind.Decimal, out TuskValue? one, out _) ? one : TuskNull.Instance),
        s_text.Select(static value => (TuskValue)new TuskString(value)),
        Gen.OneOf(Gen.Long, Gen.Const(long.MinValue)).Select(static ticks => (TuskValue)new TuskDuration(TimeSpan.FromTicks(ticks))),
        Gen.Long[0, long.MaxValue].Select(static bytes => (TuskValue)new TuskSize(new ByteSize(bytes))),
        Text(TuskKind.Percent, Gen.Int[-100_000, 100_000].Select(static value => (value / 100m).ToString(CultureInfo.InvariantCulture) + "%")),
        Text(TuskKind.Range, Gen.Select(Gen.Long, Gen.Long).Select(static (one, other) => FormattableString.Invariant($"{Math.Min(one, other)}..{Math.Max(one, other)}"))),
        Text(TuskKind.Version, Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99]).Select(static (major, minor, patch) => $"{major}.{minor}.{patch}-beta.{patch}")));

    /// <summary>Tables with tables and lists in them.</summary>
    public static Gen<TuskTable> Any { get; } = Table(Value(4));

    /// <summary>One of each kind.</summary>
    public static TuskTable Sample { get; } = TuskTable.Create(
        new("name", new TuskString("shop")), new("port", new TuskInteger(8080)), new("ratio", new TuskFloat(0.25)), new("on", TuskBool.True), new("none", TuskNull.Instance),
        new("price", Of("19.90", TuskKind.Decimal)), new("wait", Of("1m30s", TuskKind.Duration)), new("body", Of("10MB", TuskKind.Size)), new("load", Of("99.9%", TuskKind.Percent)),
        new("ports", Of("8000..9000", TuskKind.Range)), new("version", Of("1.2.3-beta.1", TuskKind.Version)),
        new("peers", TuskListValue.Create([new TuskString("a"), new TuskInteger(-1), TuskTable.Create(new KeyValuePair<string, TuskValue>("deep", TuskNull.Instance))])));

    public static TuskValue Of(string text, TuskKind kind) => TextConversion.TryConvert(text, kind, out TuskValue? value, out string expected) ? value : throw new FormatException(expected);

    private static Gen<TuskValue> Text(TuskKind kind, Gen<string> texts) => texts.Select(text => Of(text, kind));

    private static Gen<TuskValue> Value(int depth) => depth == 0 ? s_scalar : Gen.Frequency(
        (4, s_scalar),
        (1, Value(depth - 1).List[0, 5].Select(static items => (TuskValue)TuskListValue.Create(items))),
        (1, Table(Value(depth - 1)).Select(static table => (TuskValue)table)));

    private static Gen<TuskTable> Table(Gen<TuskValue> values) => Gen.Select(s_text, values).List[0, 6].Select(static entries =>
        TuskTable.Create(entries.DistinctBy(static entry => entry.Item1, StringComparer.Ordinal).Select(static entry => KeyValuePair.Create(entry.Item1, entry.Item2))));
}
