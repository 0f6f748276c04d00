namespace TuskGen;

/// <summary>What is tuned, and what its number counts.</summary>
internal enum TunedKind
{
    /// <summary>An integer.</summary>
    Integer,

    /// <summary>A float.</summary>
    Float,

    /// <summary>A decimal.</summary>
    Decimal,

    /// <summary>A duration, in ticks of 100 ns.</summary>
    Duration,

    /// <summary>A size, in bytes.</summary>
    Size,

    /// <summary>A percent, as its fraction.</summary>
    Percent,
}
