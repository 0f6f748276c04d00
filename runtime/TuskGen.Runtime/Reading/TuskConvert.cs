using System.Diagnostics.CodeAnalysis;

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
            : TuskKind.Any;
    }

    /// <summary>What messages call <typeparamref name="T"/>.</summary>
    internal static string Describe<T>() => KindOf<T>() is TuskKind.Any ? "a value" : TextConversion.Expected(KindOf<T>());

    /// <summary>The same where <paramref name="value"/> is none: of a whole number, its bounds are what is wrong.</summary>
    internal static string DescribeOtherThan<T>(TuskValue value) =>
        value is TuskInteger number && !TextConversion.TryConvert(number.ToConfigurationText()!, KindOf<T>(), out _, out string expected) ? expected : Describe<T>();

    /// <summary>A value in a message, cut where it is long.</summary>
    internal static string Show(TuskValue value)
    {
        string text = value.ElementCount > 20 ? $"a {value.TypeName} of {value.ElementCount} elements" : value.ToString();
        return text.Length <= 200 ? text : text[..200] + "…";
    }

    /// <summary>Reads text from outside exactly as the type's text in a document.</summary>
    internal static bool TryParse<T>(string text, [MaybeNullWhen(false)] out T value, out string expected)
    {
        value = default;
        return TextConversion.TryConvert(text, KindOf<T>(), out TuskValue? parsed, out expected) && TryUnwrap(parsed, out value);
    }

    /// <summary>Reads text from outside as the value that a document would mean by it; false where <typeparamref name="T"/> says the type.</summary>
    internal static bool TryReadUntyped<T>(string text, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return typeof(T) == typeof(TuskValue) && TryUnwrap(UntypedText.Read(text), out value);
    }

    /// <summary>The value as <typeparamref name="T"/>, where it is one; an integer is also a float.</summary>
    internal static bool TryUnwrap<T>(TuskValue value, [MaybeNullWhen(false)] out T result)
    {
        if (Unbox(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) is T found)
        {
            result = found;
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>The language's value for what a generated record holds; null for null.</summary>
    internal static TuskValue? Wrap(object? value) => value switch
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
        ISecret => new TuskString(SecretMask.Text),
        System.Collections.IEnumerable items => TuskListValue.Create(items.Cast<object?>().Select(static item => Wrap(item) ?? TuskNull.Instance)),
        _ => new TuskString(value.ToString() ?? ""),
    };

    private static object? Unbox(TuskValue value, Type type) => value switch
    {
        _ when type == typeof(TuskValue) => value,
        TuskInteger { Value: >= int.MinValue and <= int.MaxValue } number when type == typeof(int) => (int)number.Value,
        TuskInteger number when type == typeof(long) => number.Value,
        TuskInteger number when type == typeof(double) => (double)number.Value,
        TuskFloat number when type == typeof(double) => number.Value,
        TuskBool truth when type == typeof(bool) => truth.Value,
        TuskString text when type == typeof(string) => text.Value,
        TuskDuration duration when type == typeof(TimeSpan) => duration.Value,
        TuskSize size when type == typeof(ByteSize) => size.Value,
        TuskPercent percent when type == typeof(Percent) => percent.Value,
        TuskRange range when type == typeof(IntRange) => range.Value,
        TuskSemanticVersion version when type == typeof(SemanticVersion) => version.Value,
        _ => null,
    };
}
