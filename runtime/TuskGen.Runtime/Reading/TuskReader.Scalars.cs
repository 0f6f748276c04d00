using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>The int under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int32(string at, string key, int compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <inheritdoc cref="Int32(string, string, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int? Int32(string at, string key, int? compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <summary>The long under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Int64(string at, string key, long compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <inheritdoc cref="Int64(string, string, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long? Int64(string at, string key, long? compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <summary>The double under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Double(string at, string key, double compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <inheritdoc cref="Double(string, string, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double? Double(string at, string key, double? compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <summary>The bool under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Boolean(string at, string key, bool compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <inheritdoc cref="Boolean(string, string, bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? Boolean(string at, string key, bool? compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <summary>The duration under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeSpan Duration(string at, string key, TimeSpan compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <inheritdoc cref="Duration(string, string, TimeSpan)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeSpan? Duration(string at, string key, TimeSpan? compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <summary>The size under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteSize Size(string at, string key, ByteSize compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <inheritdoc cref="Size(string, string, ByteSize)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteSize? Size(string at, string key, ByteSize? compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <summary>The percent under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Percent Percent(string at, string key, Percent compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <inheritdoc cref="Percent(string, string, Percent)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Percent? Percent(string at, string key, Percent? compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <summary>The range under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IntRange Range(string at, string key, IntRange compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <inheritdoc cref="Range(string, string, IntRange)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IntRange? Range(string at, string key, IntRange? compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <summary>The text under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public string? String(string at, string key, string? compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <summary>The version under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SemanticVersion Version(string at, string key, SemanticVersion compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <inheritdoc cref="Version(string, string, SemanticVersion)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SemanticVersion? Version(string at, string key, SemanticVersion? compiled) => _overrides is null ? compiled : Read(at, key, compiled);

    /// <summary>The value of any type under <paramref name="key"/>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's value; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public TuskValue? Value(string at, string key, TuskValue? compiled) => _overrides is null ? compiled : Read(at, key, compiled);
}
