using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

public static partial class Literals
{
    /// <summary>
    /// Reads a literal of any kind as the value that a document means by it; false where it is malformed, or a range whose ends are not in order.
    /// </summary>
    public static bool TryRead(string text, int start, int end, [NotNullWhen(true)] out TuskValue? value)
    {
        value = Classify(text, start, end) switch
        {
            LiteralKind.Integer when TryReadInteger(text, start, end, out long integer) => new TuskInteger(integer),
            LiteralKind.Float when TryReadFloat(text, start, end, out double number) => new TuskFloat(number),
            LiteralKind.Duration when TryReadDuration(text, start, end, out TimeSpan duration) => new TuskDuration(duration),
            LiteralKind.Size when TryReadSize(text, start, end, out ByteSize size) => new TuskSize(size),
            LiteralKind.Percent when TryReadPercent(text, start, end, out Percent percent) => new TuskPercent(percent),
            LiteralKind.Version when TryReadVersion(text, start, end, out SemanticVersion version) => new TuskSemanticVersion(version),
            LiteralKind.Range when TryReadRange(text, start, end, out IntRange range) => new TuskRange(range),
            _ => null,
        };
        return value != null;
    }
}
