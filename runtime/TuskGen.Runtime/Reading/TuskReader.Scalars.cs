using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>The int under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int32(string path, int compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Int32(string, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int? Int32(string path, int? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The long under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Int64(string path, long compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Int64(string, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long? Int64(string path, long? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The double under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Double(string path, double compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Double(string, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double? Double(string path, double? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The bool under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Boolean(string path, bool compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Boolean(string, bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? Boolean(string path, bool? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The duration under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeSpan Duration(string path, TimeSpan compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Duration(string, TimeSpan)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeSpan? Duration(string path, TimeSpan? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The size under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteSize Size(string path, ByteSize compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Size(string, ByteSize)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteSize? Size(string path, ByteSize? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The percent under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Percent Percent(string path, Percent compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Percent(string, Percent)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Percent? Percent(string path, Percent? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The range under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IntRange Range(string path, IntRange compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Range(string, IntRange)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IntRange? Range(string path, IntRange? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The text under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public string? String(string path, string? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The version under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SemanticVersion Version(string path, SemanticVersion compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <inheritdoc cref="Version(string, SemanticVersion)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SemanticVersion? Version(string path, SemanticVersion? compiled) => _overrides is null ? compiled : Read(path, compiled);

    /// <summary>The value of any type under <paramref name="path"/>.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public TuskValue? Value(string path, TuskValue? compiled) => _overrides is null ? compiled : Read(path, compiled);
}
