namespace TuskGen;

/// <summary>The scalar types that a document can declare, or that are inferred for it. What a value is, declared or not, is <see cref="ValueKinds"/>.</summary>
public enum TuskKind
{
    /// <summary><c>string</c>: any text.</summary>
    String,

    /// <summary><c>int</c>: a 32-bit integer.</summary>
    Int,

    /// <summary><c>long</c>: a 64-bit integer.</summary>
    Long,

    /// <summary><c>float</c>: a 64-bit floating-point number.</summary>
    Float,

    /// <summary><c>decimal</c>: an exact decimal number of up to 28 digits.</summary>
    Decimal,

    /// <summary><c>bool</c>.</summary>
    Bool,

    /// <summary><c>duration</c>: a span of time.</summary>
    Duration,

    /// <summary><c>size</c>: a number of bytes.</summary>
    Size,

    /// <summary><c>percent</c>.</summary>
    Percent,

    /// <summary><c>date</c>: a day, <c>2024-01-31</c> (ISO 8601).</summary>
    Date,

    /// <summary><c>time</c>: a time of day, <c>12:30</c> or <c>12:30:45.5</c> (ISO 8601).</summary>
    Time,

    /// <summary><c>datetime</c>: a moment, <c>2024-01-31T12:30:00Z</c> (ISO 8601), with its offset from UTC.</summary>
    DateTime,

    /// <summary><c>uri</c>: an absolute one (RFC 3986).</summary>
    Uri,

    /// <summary><c>uuid</c> (RFC 9562).</summary>
    Uuid,

    /// <summary><c>ip</c>: an IPv4 or IPv6 address.</summary>
    Ip,

    /// <summary><c>version</c>: a semantic version.</summary>
    Version,

    /// <summary><c>regex</c>: a regular expression.</summary>
    Regex,

    /// <summary><c>path</c>: any text without a NUL.</summary>
    Path,

    /// <summary><c>bytes</c>: base64 (RFC 4648, section 4).</summary>
    Bytes,

    /// <summary><c>secret</c>: any text, never shown.</summary>
    Secret,

    /// <summary><c>range</c>: a range of integers.</summary>
    Range,

    /// <summary><c>any</c>: text stays text.</summary>
    Any,
}
