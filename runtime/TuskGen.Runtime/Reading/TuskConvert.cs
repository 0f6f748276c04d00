using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace TuskGen;

/// <summary>Between the language's values and the C# types that generated records hold.</summary>
internal static class TuskConvert
{
    /// <summary>The type of the language that <typeparamref name="T"/> holds; <see cref="TuskKind.Any"/> for <see cref="TuskValue"/>.</summary>
    internal static TuskKind KindOf<T>()
    {
        Type type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return type == typeof(string) ? TuskKind.String
            : type == typeof(int) ? TuskKind.Int
            : type == typeof(long) ? TuskKind.Long
            : type == typeof(bool) ? TuskKind.Bool
            : type == typeof(double) ? TuskKind.Float
            : type == typeof(TimeSpan) ? TuskKind.Duration
            : type == typeof(ByteSize) ? TuskKind.Size
            : type == typeof(Percent) ? TuskKind.Percent
            : type == typeof(IntRange) ? TuskKind.Range
            : type == typeof(SemanticVersion) ? TuskKind.Version
            : type == typeof(decimal) ? TuskKind.Decimal
            : type == typeof(DateOnly) ? TuskKind.Date
            : type == typeof(TimeOnly) ? TuskKind.Time
            : type == typeof(DateTimeOffset) ? TuskKind.DateTime
            : type == typeof(Uri) ? TuskKind.Uri
            : type == typeof(Guid) ? TuskKind.Uuid
            : type == typeof(IPAddress) ? TuskKind.Ip
            : type == typeof(RegexPattern) ? TuskKind.Regex
            : type == typeof(TuskBytes) ? TuskKind.Bytes
            : type == typeof(Secret<string>) ? TuskKind.Secret
            : EnumNames.Of(type) is not null ? TuskKind.String
            : TuskKind.Any;
    }

    /// <summary>What messages call <typeparamref name="T"/>.</summary>
    internal static string Describe<T>() => Describe<T>(KindOf<T>());

    /// <summary>What messages call <typeparamref name="T"/> where it holds values of a narrower type.</summary>
    internal static string Describe<T>(TuskKind kind) => NamesOf<T>()?.Expected ?? (kind is TuskKind.Any ? "a value" : TextConversion.Expected(kind));

    /// <summary>The same where <paramref name="value"/> is none: of a whole number, its bounds are what is wrong.</summary>
    internal static string DescribeOtherThan<T>(TuskValue value)
    {
        string? text = value is TuskInteger ? value.ToConfigurationText() : (value as TuskString)?.Value;
        return text is not null && NamesOf<T>() is null && !TextConversion.TryConvert(text, KindOf<T>(), out _, out string expected) ? expected : Describe<T>();
    }

    /// <summary>The end of a message about text that is no <typeparamref name="T"/>: a full stop, or the member of the enum that was probably meant.</summary>
    internal static string Suggest<T>(string text) => Suggest(text, NamesOf<T>()?.Names ?? []);

    /// <summary>The end of a message about text that is none of these: a full stop, or the one that was probably meant.</summary>
    internal static string Suggest(string text, IEnumerable<string> names) => NearestName.Find(text, names) is { } nearest ? $"; did you mean {nearest}?" : ".";

    /// <summary>A value in a message, cut where it is long.</summary>
    internal static string Show(TuskValue value)
    {
        string text = value.ElementCount > 20 ? $"a {value.TypeName} of {value.ElementCount} elements" : value.ToString();
        return text.Length <= 200 ? text : text[..200] + "…";
    }

    /// <summary>Reads text from outside exactly as the type's text in a document.</summary>
    internal static bool TryParse<T>(string text, [MaybeNullWhen(false)] out T value, out string expected) => TryParse(text, KindOf<T>(), out value, out expected);

    /// <summary>The same where <typeparamref name="T"/> holds values of a narrower type.</summary>
    internal static bool TryParse<T>(string text, TuskKind kind, [MaybeNullWhen(false)] out T value, out string expected)
    {
        bool isParsed = TextConversion.TryConvert(text, kind, out TuskValue? parsed, out expected);
        expected = NamesOf<T>()?.Expected ?? expected;
        value = default;
        return isParsed && TryUnbox(parsed!, out value);
    }

    /// <summary>Reads text from outside as the value that a document would mean by it; false where <typeparamref name="T"/> says the type.</summary>
    internal static bool TryReadUntyped<T>(string text, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return typeof(T) == typeof(TuskValue) && TryUnwrap(UntypedText.Read(text), out value);
    }

    /// <summary>The value as <typeparamref name="T"/>, where it is one; an integer is also a float or decimal, and text is whatever its type's text it is.</summary>
    internal static bool TryUnwrap<T>(TuskValue value, [MaybeNullWhen(false)] out T result) =>
        value is TuskString text && KindOf<T>() is not (TuskKind.String or TuskKind.Any) ? TryParse(text.Value, out result, out _) : TryUnbox(value, out result);

    /// <summary>The same for an expression over a record's keys, which shows none of it.</summary>
    internal static TuskValue WrapField(object? value) => Wrap(value, reveals: true) ?? TuskNull.Instance;

    /// <summary>The language's value for what a generated record holds; null for null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="reveals">Whether a secret becomes what it hides, to be checked and not to be shown.</param>
    internal static TuskValue? Wrap(object? value, bool reveals = false) => value switch
    {
        null => null,
        TuskValue same => same,
        string text => new TuskString(text),
        int number => new TuskInteger(number),
        long number => new TuskInteger(number),
        bool truth => TuskBool.Of(truth),
        double number => new TuskFloat(number),
        TimeSpan duration => new TuskDuration(duration),
        ByteSize size => new TuskSize(size),
        Percent percent => new TuskPercent(percent),
        IntRange range => new TuskRange(range),
        SemanticVersion version => new TuskSemanticVersion(version),
        decimal number => new TuskDecimal(number),
        ISecret secret when reveals => Wrap(secret.Hidden),
        ISecret => new TuskString(SecretMask.Text),
        ITuskMap map => TuskTable.Create(map.Entries.Select(entry => new KeyValuePair<string, TuskValue>(entry.Key, Wrap(entry.Value, reveals) ?? TuskNull.Instance))),
        _ when ScalarTexts.Write(value) is { } text => new TuskString(text),
        System.Collections.IEnumerable items => TuskListValue.Create(items.Cast<object?>().Select(item => Wrap(item, reveals) ?? TuskNull.Instance)),
        _ => new TuskString(value.ToString() ?? ""),
    };

    /// <summary>The language's value, what a secret hides among them, where a scalar is held; null for null and for every record, list and map.</summary>
    internal static TuskValue? WrapScalar(object? value) =>
        value is string or TuskValue or ISecret or ValueType || (value is not null and not ITuskMap && ScalarTexts.Write(value) is not null) ? Wrap(value, reveals: true) : null;

    private static EnumNames? NamesOf<T>() => EnumNames.Of(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T));

    private static bool TryUnbox<T>(TuskValue value, [MaybeNullWhen(false)] out T result)
    {
        if (Unbox(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) is T found)
        {
            result = found;
            return true;
        }

        result = default;
        return false;
    }

    private static object? Unbox(TuskValue value, Type type) => value switch
    {
        _ when type == typeof(TuskValue) => value,
        TuskInteger { Value: >= int.MinValue and <= int.MaxValue } number when type == typeof(int) => (int)number.Value,
        TuskInteger number when type == typeof(long) => number.Value,
        TuskInteger number when type == typeof(double) => (double)number.Value,
        TuskFloat number when type == typeof(double) => number.Value,
        TuskInteger number when type == typeof(decimal) => (decimal)number.Value,
        TuskDecimal number when type == typeof(decimal) => number.Value,
        TuskDecimal number when type == typeof(double) => (double)number.Value,
        TuskBool truth when type == typeof(bool) => truth.Value,
        TuskString text when type == typeof(string) => text.Value,
        TuskDuration duration when type == typeof(TimeSpan) => duration.Value,
        TuskSize size when type == typeof(ByteSize) => size.Value,
        TuskPercent percent when type == typeof(Percent) => percent.Value,
        TuskRange range when type == typeof(IntRange) => range.Value,
        TuskSemanticVersion version when type == typeof(SemanticVersion) => version.Value,
        TuskString text => ScalarTexts.Read(text.Value, type),
        _ => null,
    };
}
