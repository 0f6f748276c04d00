using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>How what was computed becomes what a <see cref="LiveValue{T}"/> gives.</summary>
/// <typeparam name="T">What it gives.</typeparam>
internal abstract class LiveConversion<T>
{
    /// <summary>A scalar, or <see cref="TuskValue"/>, as it is.</summary>
    public static LiveConversion<T> Plain { get; } = new PlainConversion();

    /// <summary>What a value has to be, for a message about one that is not.</summary>
    public abstract string Expect(TuskValue value);

    /// <summary>Whether no message may show the value.</summary>
    public virtual bool IsSecret => false;

    /// <summary>The value, where it is one.</summary>
    public abstract bool TryConvert(TuskValue value, [MaybeNullWhen(false)] out T result);

    private sealed class PlainConversion : LiveConversion<T>
    {
        public override string Expect(TuskValue value) => TuskConvert.DescribeOtherThan<T>(value);

        public override bool TryConvert(TuskValue value, [MaybeNullWhen(false)] out T result) => TuskConvert.TryUnwrap(value, out result);
    }
}
