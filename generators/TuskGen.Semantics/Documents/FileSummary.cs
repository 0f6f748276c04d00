namespace TuskGen.Semantics;

/// <summary>What other documents need to know of a file before anything is evaluated.</summary>
/// <param name="References">The files it mentions, in the order of the text.</param>
/// <param name="HasValues">Whether it has keys or sections; a file with only directives makes no configuration.</param>
public sealed record FileSummary(IReadOnlyList<FileReference> References, bool HasValues);
