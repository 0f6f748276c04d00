namespace TuskGen.Hosting.Tests.Precedence;

/// <summary>A key of <c>fifty.tsk</c>, with the text of it that each source gives, as a variable would have it.</summary>
/// <param name="Path">Its path, parts joined by <c>:</c>.</param>
/// <param name="Kind">Its type, or that of the list's elements.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Texts">The text, by the source's rank; of a list the first element's.</param>
internal sealed record FiftyKey(string Path, TuskKind Kind, bool IsList, Func<int, string> Texts)
{
    private static readonly (string Name, TuskKind Kind, Func<int, string> Texts)[] s_scalars =
    [
        ("a_string", TuskKind.String, static rank => $"text {rank}"),
        ("a_int", TuskKind.Int, static rank => $"{100 + rank}"),
        ("a_long", TuskKind.Long, static rank => $"{5_000_000_000 + rank}"),
        ("a_float", TuskKind.Float, static rank => $"{rank}.5"),
        ("a_decimal", TuskKind.Decimal, static rank => $"{rank}.10"),
        ("a_bool", TuskKind.Bool, static rank => rank % 2 == 0 ? "true" : "false"),
        ("a_duration", TuskKind.Duration, static rank => $"{10 + rank}s"),
        ("a_size", TuskKind.Size, static rank => $"{10 + rank}MB"),
        ("a_percent", TuskKind.Percent, static rank => $"{10 + rank}%"),
        ("a_date", TuskKind.Date, static rank => $"2024-01-{10 + rank}"),
        ("a_time", TuskKind.Time, static rank => $"12:{10 + rank}:00"),
        ("a_datetime", TuskKind.DateTime, static rank => $"2024-01-31T12:{10 + rank}:00Z"),
        ("a_uri", TuskKind.Uri, static rank => $"https://h{rank}.example/"),
        ("a_uuid", TuskKind.Uuid, static rank => $"123e4567-e89b-12d3-a456-42661417400{rank}"),
        ("a_ip", TuskKind.Ip, static rank => $"192.0.2.{10 + rank}"),
        ("a_version", TuskKind.Version, static rank => $"1.2.{rank}"),
        ("a_regex", TuskKind.Regex, static rank => $"^a{{{1 + rank}}}$"),
        ("a_path", TuskKind.Path, static rank => $"/srv/{rank}"),
        ("a_bytes", TuskKind.Bytes, static rank => $"AAA{rank}"),
        ("a_range", TuskKind.Range, static rank => $"1..{10 + rank}"),
        ("weather", TuskKind.String, static rank => ((string[])["sun", "rain", "snow", "fog", "wind", "hail"])[rank]),
    ];

    public static IReadOnlyList<FiftyKey> All { get; } =
    [
        .. s_scalars.Select(static one => new FiftyKey(one.Name, one.Kind, false, one.Texts)),
        .. s_scalars.Select(static one => new FiftyKey("nested:" + one.Name, one.Kind, false, one.Texts)),
        new("texts", TuskKind.String, true, static rank => $"list {rank}"),
        new("numbers", TuskKind.Int, true, static rank => $"{100 + rank}"),
        new("waits", TuskKind.Duration, true, static rank => $"{10 + rank}s"),
        new("hosts", TuskKind.Ip, true, static rank => $"192.0.2.{10 + rank}"),
        new("limits:body", TuskKind.Int, false, static rank => $"{100 + rank}"),
        new("limits:header", TuskKind.Int, false, static rank => $"{200 + rank}"),
        new("deep:x:y:depth", TuskKind.Int, false, static rank => $"{300 + rank}"),
        new("deep:x:y:name", TuskKind.String, false, static rank => $"deep {rank}"),
    ];

    /// <summary>Where a source sets it: a list by its first element.</summary>
    public string SettingPath => IsList ? Path + ":0" : Path;

    /// <summary>How a document writes it.</summary>
    public string Source(int rank)
    {
        bool isLiteral = Kind is TuskKind.Int or TuskKind.Long or TuskKind.Float or TuskKind.Decimal or TuskKind.Bool or TuskKind.Duration or TuskKind.Size or TuskKind.Percent or TuskKind.Version
            or TuskKind.Range;
        string text = isLiteral ? Texts(rank) : "\"" + Texts(rank) + "\"";
        return IsList ? "[" + text + ", " + text + "]" : text;
    }

    /// <summary>What the source of a rank makes of it, or of a list's first element.</summary>
    public TuskValue Value(int rank) => TextConversion.TryConvert(Texts(rank), Kind, out TuskValue? value, out string expected) ? value : throw new FormatException(Path + ": " + expected);
}
