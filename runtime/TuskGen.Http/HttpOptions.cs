namespace TuskGen;

/// <summary>What <c>@http</c> and <c>@graphql</c> may take.</summary>
public sealed class HttpOptions
{
    private TimeSpan _timeout = TimeSpan.FromSeconds(10);
    private ByteSize _maxSize = ByteSize.FromMebibytes(1);

    /// <summary>How long an answer may take, from the request to its last byte, above zero; a document's own <c>timeout</c> goes before. Default: 10 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero.</exception>
    public TimeSpan Timeout
    {
        get => _timeout;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            _timeout = value;
        }
    }

    /// <summary>The longest answer, unpacked, 1 byte to 1 GiB. Default: 1 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside of these.</exception>
    public ByteSize MaxSize
    {
        get => _maxSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, new ByteSize(1), nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, ByteSize.FromGibibytes(1), nameof(value));
            _maxSize = value;
        }
    }

    /// <summary>The address that <c>@graphql</c> asks where the document gives no <c>endpoint</c>, <c>http</c> or <c>https</c>. Default: null, none.</summary>
    public Uri? GraphQLEndpoint { get; set; }

    /// <summary>The clock that timeouts go by. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = new TuskContext().TimeProvider;
}
