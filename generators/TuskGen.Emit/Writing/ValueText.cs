using System.Globalization;

namespace TuskGen.Emit;

/// <summary>Values as C# expressions: as what a typed property holds, or as the language's own values.</summary>
internal static class ValueText
{
    /// <summary>The expression for a property of this type; the value is known to fit it.</summary>
    /// <param name="type">A scalar, an enum, any value, a list of these, or a map of nothing.</param>
    /// <param name="value">The value.</param>
    /// <param name="declared">The enum, where the type, or that of its elements, is one.</param>
    public static string OfType(TypeModel type, TuskValue value, EnumModel? declared) => type.Kind switch
    {
        TypeKind.Enum => declared!.Home + declared.Name + "." + declared.Members.First(member => member.Word == ((TuskString)value).Value).Name,
        TypeKind.List => "[" + string.Join(", ", ((TuskListValue)value).Select(item => OfType(type.Element!, item, declared))) + "]",
        TypeKind.Map => "[]",
        _ => Typed(type.Scalar, value),
    };

    /// <summary>The expression for a property of this scalar type; the value is known to fit it.</summary>
    public static string Typed(TuskKind kind, TuskValue value) => (kind, value) switch
    {
        (TuskKind.String, TuskString text) => CSharpText.Literal(text.Value),
        (TuskKind.Int, TuskInteger number) => Number(number.Value),
        (TuskKind.Long, TuskInteger number) => Number(number.Value) + "L",
        (TuskKind.Float, TuskInteger number) => Double(number.Value),
        (TuskKind.Float, TuskFloat number) => Double(number.Value),
        (TuskKind.Bool, TuskBool truth) => Truth(truth.Value),
        (TuskKind.Duration, TuskDuration duration) => Duration(duration),
        (TuskKind.Size, TuskSize size) => Size(size),
        (TuskKind.Percent, TuskPercent percent) => Percent(percent),
        (TuskKind.Range, TuskRange range) => Range(range),
        (TuskKind.Version, TuskSemanticVersion version) => Version(version),
        (TuskKind.Decimal, TuskDecimal number) => Decimal(number.Value),
        (TuskKind.Path, TuskString text) => CSharpText.Literal(text.Value),
        (TuskKind.Date, TuskString text) => "new global::System.DateOnly(" + Parts(Day(text.Value)) + ")",
        (TuskKind.Time, TuskString text) => "new global::System.TimeOnly(" + Number(TimeOf(text.Value).Ticks) + "L) /* " + text.Value + " */",
        (TuskKind.DateTime, TuskString text) => Moment(text.Value),
        (TuskKind.Uri, TuskString text) => "new global::System.Uri(" + CSharpText.Literal(text.Value) + ")",
        (TuskKind.Uuid, TuskString text) => "new global::System.Guid(" + CSharpText.Literal(text.Value) + ")",
        (TuskKind.Ip, TuskString text) => "global::System.Net.IPAddress.Parse(" + CSharpText.Literal(text.Value) + ")",
        (TuskKind.Regex, TuskString text) => "new global::TuskGen.RegexPattern(" + CSharpText.Literal(text.Value) + ")",
        (TuskKind.Bytes, TuskString text) => "global::TuskGen.TuskBytes.FromBase64(" + CSharpText.Literal(text.Value) + ")",
        _ => Dynamic(value),
    };

    /// <summary>The expression for a <c>TuskValue</c>.</summary>
    public static string Dynamic(TuskValue value) => value switch
    {
        TuskNull => "global::TuskGen.TuskNull.Instance",
        TuskBool truth => "global::TuskGen.TuskBool." + (truth.Value ? "True" : "False"),
        TuskInteger number => New("Integer", Number(number.Value) + "L"),
        TuskFloat number => New("Float", Double(number.Value)),
        TuskString text => New("String", CSharpText.Literal(text.Value)),
        TuskDuration duration => New("Duration", Duration(duration)),
        TuskSize size => New("Size", Size(size)),
        TuskPercent percent => New("Percent", Percent(percent)),
        TuskRange range => New("Range", Range(range)),
        TuskSemanticVersion version => New("SemanticVersion", Version(version)),
        TuskDecimal number => New("Decimal", Decimal(number.Value)),
        TuskListValue list => "global::TuskGen.TuskListValue.Create([" + string.Join(", ", list.Select(Dynamic)) + "])",
        TuskTable table => "global::TuskGen.TuskTable.Create(" + string.Join(", ", table.Select(Entry)) + ")",
        _ => throw new ArgumentException("There is no C# for a value of the type " + value.TypeName + ".", nameof(value)),
    };

    private static string Entry(KeyValuePair<string, TuskValue> entry) =>
        "new global::System.Collections.Generic.KeyValuePair<string, global::TuskGen.TuskValue>(" + CSharpText.Literal(entry.Key) + ", " + Dynamic(entry.Value) + ")";

    private static string New(string type, string argument) => "new global::TuskGen.Tusk" + type + "(" + argument + ")";

    private static string Decimal(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "m";

    private static string Parts(DateTime day) => Number(day.Year) + ", " + Number(day.Month) + ", " + Number(day.Day);

    private static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TimeSpan TimeOf(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault).TimeOfDay;

    private static string Moment(string text)
    {
        var moment = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        string offset = moment.Offset == TimeSpan.Zero ? "global::System.TimeSpan.Zero" : "new global::System.TimeSpan(" + Number(moment.Offset.Ticks) + "L)";
        return "new global::System.DateTimeOffset(" + Number(moment.Ticks) + "L, " + offset + ") /* " + text + " */";
    }

    private static string Truth(bool value) => value ? "true" : "false";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Double(double value) => value switch
    {
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        _ when double.IsNaN(value) => "double.NaN",
        // netstandard2.0's R loses the sign of negative zero on some hosts, and the text of a whole number needs its suffix to stay a double.
        0 when 1 / value < 0 => "-0D",
        _ => value.ToString("R", CultureInfo.InvariantCulture) + "D",
    };

    private static string Duration(TuskDuration duration) => "new global::System.TimeSpan(" + Number(duration.Value.Ticks) + "L) /* " + duration + " */";

    private static string Size(TuskSize size) => "new global::TuskGen.ByteSize(" + Number(size.Value.Bytes) + "L) /* " + size + " */";

    private static string Percent(TuskPercent percent) =>
        "new global::TuskGen.Percent(" + percent.Value.Fraction.ToString("0.############################", CultureInfo.InvariantCulture) + "m) /* " + percent + " */";

    private static string Range(TuskRange range) => "new global::TuskGen.IntRange(" + End(range.Value.Low) + ", " + End(range.Value.High) + ")";

    private static string End(long? end) => end is { } value ? Number(value) + "L" : "null";

    private static string Version(TuskSemanticVersion version)
    {
        SemanticVersion value = version.Value;
        string numbers = Number(value.Major) + "L, " + Number(value.Minor) + "L, " + Number(value.Patch) + "L";
        string rest = value.Build.Length > 0 ? ", " + CSharpText.Literal(value.Prerelease) + ", " + CSharpText.Literal(value.Build)
            : value.Prerelease.Length > 0 ? ", " + CSharpText.Literal(value.Prerelease) : "";
        return "new global::TuskGen.SemanticVersion(" + numbers + rest + ")";
    }
}
