using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>A value that is shown to nobody by accident: it prints, formats and serialises as <c>***</c>. Only <see cref="Reveal"/> gives it away.</summary>
/// <typeparam name="T">What is kept secret.</typeparam>
[JsonConverter(typeof(SecretJsonConverter))]
[DebuggerDisplay("***")]
public sealed class Secret<T> : ISecret, IEquatable<Secret<T>>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly T _value;

    /// <summary>Keeps <paramref name="value"/> secret.</summary>
    /// <param name="value">The secret.</param>
    public Secret(T value) => _value = value;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    object? ISecret.Hidden => _value;

    /// <summary>Compares the secrets; text takes the same time wherever it first differs.</summary>
    public static bool operator ==(Secret<T>? left, Secret<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares the secrets; text takes the same time wherever it first differs.</summary>
    public static bool operator !=(Secret<T>? left, Secret<T>? right) => !(left == right);

    /// <summary>The secret itself. Do not log it.</summary>
    public T Reveal() => _value;

    /// <inheritdoc/>
    public bool Equals(Secret<T>? other)
    {
        if (other is null)
            return false;
        if (_value is string mine && other._value is string theirs)
            return CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(mine.AsSpan()), MemoryMarshal.AsBytes(theirs.AsSpan()));

        return EqualityComparer<T>.Default.Equals(_value, other._value);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(_value);

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => SecretMask.Text;
}
