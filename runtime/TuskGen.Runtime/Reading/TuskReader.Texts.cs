using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Runtime.CompilerServices;

namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>The exact decimal number under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public decimal Decimal(string path, decimal compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Decimal(string, decimal)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public decimal? Decimal(string path, decimal? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The day under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateOnly Date(string path, DateOnly compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Date(string, DateOnly)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateOnly? Date(string path, DateOnly? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The time of day under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeOnly Time(string path, TimeOnly compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Time(string, TimeOnly)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeOnly? Time(string path, TimeOnly? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The moment under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset DateTime(string path, DateTimeOffset compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="DateTime(string, DateTimeOffset)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset? DateTime(string path, DateTimeOffset? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The absolute URI under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public Uri? Uri(string path, Uri? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The UUID under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Guid Uuid(string path, Guid compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Uuid(string, Guid)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Guid? Uuid(string path, Guid? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The IP address under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public IPAddress? Address(string path, IPAddress? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The regular expression under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public RegexPattern? Pattern(string path, RegexPattern? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The bytes under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public TuskBytes? Bytes(string path, TuskBytes? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The path in a file system under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public string? Path(string path, string? compiled) => _overrides is null ? compiled : Read(path, compiled, TuskKind.Path);

    /// <summary>The member of an enum under <paramref name="path"/>.</summary>
    /// <typeparam name="T">The enum, which <see cref="TuskEnum"/> knows.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Enum<T>(string path, T compiled)
        where T : struct, Enum => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Enum{T}(string, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Enum<T>(string path, T? compiled)
        where T : struct, Enum => _overrides is null ? compiled : Read(path, compiled);
}
