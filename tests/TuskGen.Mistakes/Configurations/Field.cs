namespace TuskGen.Mistakes.Configurations;

/// <summary>A key of the shop's configuration, and how people get it wrong.</summary>
/// <param name="Path">Its path, parts joined by <c>:</c>.</param>
/// <param name="Good">A value that it may have.</param>
/// <param name="IsRequired">Whether it has no default.</param>
internal sealed record Field(string Path, Literal Good, bool IsRequired)
{
    /// <summary>Values of another type.</summary>
    public Literal[] WrongTypes { get; init; } = [];

    /// <summary>Values of the type that are not allowed.</summary>
    public Literal[] OutOfRange { get; init; } = [];
}
