using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>Keeps what was computed secret.</summary>
/// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
internal sealed class SecretConversion<T> : LiveConversion<Secret<T>>
{
    private SecretConversion()
    {
    }

    public static SecretConversion<T> Instance { get; } = new();

    public override string Expect(TuskValue value) => TuskConvert.Describe<T>();

    public override bool IsSecret => true;

    public override bool TryConvert(TuskValue value, [MaybeNullWhen(false)] out Secret<T> result)
    {
        result = TuskConvert.TryUnwrap(value, out T? found) ? new Secret<T>(found!) : null;
        return result is not null;
    }
}
