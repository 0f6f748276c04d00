using System.Globalization;

namespace TuskGen;

/// <summary>Why bytes are no <c>.pnt</c> file that can be read.</summary>
/// <param name="Offset">The byte at which it shows, from 0.</param>
/// <param name="Message">What is wrong, what was expected, and where it helps how to mend it; without the offset.</param>
public sealed record PnutFault(long Offset, string Message)
{
    /// <summary><c>byte 16: …</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"byte {Offset}: {Message}");
}
