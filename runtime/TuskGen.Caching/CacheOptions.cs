namespace TuskGen;

/// <summary>What <c>@cache</c> may keep.</summary>
public sealed class CacheOptions
{
    private ByteSize _maxSize = ByteSize.FromMebibytes(64);

    /// <summary>
    /// How much is kept, 1 byte or more: of each value two bytes a character of its text, and 64 an element; beyond, a value is computed each time until others have gone. Default: 64 MiB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public ByteSize MaxSize
    {
        get => _maxSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, new ByteSize(1), nameof(value));
            _maxSize = value;
        }
    }

    /// <summary>The clock by which values grow old. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = new TuskContext().TimeProvider;
}
