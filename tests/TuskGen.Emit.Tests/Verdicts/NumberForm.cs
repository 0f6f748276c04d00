namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A scalar whose values are ordered: whole steps, each with its literals.</summary>
/// <param name="Name">The type.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Write">The literal of so many steps.</param>
/// <param name="Others">Further literals and texts of the type, its last and first beyond among them, and what is of another type.</param>
internal sealed record NumberForm(string Name, TuskKind Kind, Func<long, string> Write, IReadOnlyList<Written> Others)
{
    private static readonly Written[] s_foreign =
    [
        Written.Quoted(""), Written.Quoted(" "), Written.Quoted("x"), Written.Quoted("1 "), Written.Quoted("٣"), Written.Bare("true"), Written.Bare("1..5"), Written.Bare("1.2.3"),
            Written.List(Written.Bare("1")),
        Written.Map(("a", Written.Bare("1"))), new WrittenNull(),
    ];

    public static IReadOnlyList<NumberForm> All { get; } =
    [
        new("int", TuskKind.Int, Whole, [.. Bare("2147483647", "2147483648", "-2147483648", "-2147483649", "0x10", "0b101", "0o17", "1_000", "1.0", "1e3", "3s", "10MB", "5%"),
            .. Texts("2147483648", "0x7FFFFFFF", "+1", "-0", "1e3", "007")]),
        new("long", TuskKind.Long, Whole, [.. Bare("9223372036854775807", "-9223372036854775807", "0xFF", "1.5", "2s"), .. Texts("9223372036854775807", "9223372036854775808",
            "-9223372036854775808", "1_0", "_1", "1.")]),
        new("float", TuskKind.Float, static steps => Tenths(steps, 4), [.. Bare("1e308", "-1e-308", "1e10", "0.1", "0.30000000000000004", "1_000.5"), .. Texts("1e309", "NaN", "Infinity", "-0.0",
            "1e5", ".5", "0x10", "1,5")]),
        new("decimal", TuskKind.Decimal, static steps => Tenths(steps, 10), [.. Bare("1.10", "0.0000000000000000000000000001", "79228162514264337593543950", "1e2"), .. Texts("1.10",
            "79228162514264337593543950335", "79228162514264337593543950336", "1e-2", "12345678901234567890123456789")]),
        new("duration", TuskKind.Duration, static steps => Whole(steps) + "s", [.. Bare("500us", "250ms", "1h30m", "-30s", "1.5h", "1w", "90", "60000ms", "1m"), .. Texts("00:01:00", "1:00",
            "1.00:00:00", "1h 30m", "60", "-00:00:01", "10675199d", "10675200d")]),
        new("size", TuskKind.Size, static steps => Whole(steps) + "KB", [.. Bare("1KiB", "1024B", "1.5GB", "1000", "2TB", "5000B"), .. Texts("1000", "1024", "1 KB", "10mb", "-5",
            "9223372036854775807", "8EiB")]),
        new("percent", TuskKind.Percent, static steps => Tenths(steps, 10) + "%", [.. Bare("70%", "99.9%", "0.5", "100"), .. Texts("70", "70 %", "70.0%", "0.7", "1e2%")]),
    ];

    /// <summary>Values at and around the bounds, and one of each that stands elsewhere.</summary>
    /// <param name="draws">Draws those between.</param>
    /// <param name="low">The lower bound, in steps.</param>
    /// <param name="high">The upper bound, in steps.</param>
    public IEnumerable<Written> Around(Draws draws, long low, long high)
    {
        foreach (long steps in (long[])[low - 1, low, low + 1, high - 1, high, high + 1, draws.Number(low, high), draws.Number(high + 1, high + 1000), draws.Number(low - 1000, low - 1), 0, -1, 1])
            yield return draws.Number(0, 4) == 0 ? Written.Quoted(Write(steps)) : Written.Bare(Write(steps));
        for (int drawn = 0; drawn < 5; drawn++)
            yield return draws.One(Others);
        for (int drawn = 0; drawn < 3; drawn++)
            yield return draws.One(s_foreign);
    }

    private static string Whole(long steps) => steps.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Tenths(long steps, int parts) => ((decimal)steps / parts).ToString("0.0###", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<Written> Bare(params string[] texts) => texts.Select(Written.Bare);

    private static IEnumerable<Written> Texts(params string[] texts) => texts.Select(Written.Quoted);
}
