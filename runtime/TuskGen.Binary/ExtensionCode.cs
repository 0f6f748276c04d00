namespace TuskGen;

/// <summary>The MessagePack extension types of values that MessagePack lacks. What follows the code is the value's text in UTF-8, as a document writes it, so that a reader that knows none of
/// them still has that. A number is never used again.</summary>
internal enum ExtensionCode : sbyte
{
    /// <summary>An exact decimal number: <c>1.50</c>.</summary>
    Decimal = 1,

    /// <summary>A span of time: <c>1m30s</c>.</summary>
    Duration = 2,

    /// <summary>A number of bytes: <c>10MB</c>.</summary>
    Size = 3,

    /// <summary>A percent: <c>99.9%</c>.</summary>
    Percent = 4,

    /// <summary>A range of integers: <c>1..16</c>.</summary>
    Range = 5,

    /// <summary>A semantic version: <c>1.2.3-beta.1</c>.</summary>
    Version = 6,
}
