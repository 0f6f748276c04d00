namespace TuskGen;

/// <summary>What a run of characters that begins with a digit is.</summary>
public enum LiteralKind
{
    /// <summary>No literal; <see cref="LiteralFault"/> says why.</summary>
    Malformed,

    /// <summary>A 64-bit integer: <c>42</c>, <c>1_000</c>, <c>0xFF</c>, <c>0b1010</c>, <c>0o17</c>.</summary>
    Integer,

    /// <summary>A 64-bit binary floating-point number: <c>1.5</c>, <c>1e-4</c>.</summary>
    Float,

    /// <summary>A span of time: <c>250ms</c>, <c>1h30m</c>.</summary>
    Duration,

    /// <summary>A number of bytes: <c>10MB</c>, <c>4KiB</c>.</summary>
    Size,

    /// <summary>A part of a hundred: <c>70%</c>.</summary>
    Percent,

    /// <summary>A semantic version: <c>1.2.3-beta.1</c>.</summary>
    Version,

    /// <summary>A range of integers: <c>8000-9000</c>, <c>1..16</c>, <c>3..</c>, <c>..5</c>. Whether its ends are in order is not looked at.</summary>
    Range,
}
