#if NET
using System.ComponentModel;
using System.Globalization;

namespace TuskGen;

/// <summary>Turns text into a scalar and back, for configuration binders and designers; the culture is never looked at.</summary>
/// <typeparam name="T">The scalar.</typeparam>
public sealed class ScalarTypeConverter<T> : TypeConverter
    where T : struct, ISpanParsable<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T scalar && destinationType == typeof(string) ? scalar.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
#endif
