namespace TuskGen.Emit;

/// <summary>A table that a host gives by its path.</summary>
/// <param name="Path">The path in <c>IConfiguration</c>, parts joined by <c>:</c>.</param>
/// <param name="Record">The name of its record.</param>
/// <param name="Home">What stands before its name where a declaration makes it; null for one of the document's own.</param>
/// <param name="Access">The C# that gives it from the root, as in <c>.Server.Admin?.Limits</c>.</param>
/// <param name="IsDeprecated">Whether a key on the way is deprecated.</param>
public sealed record HostedTableModel(string Path, string Record, string? Home, string Access, bool IsDeprecated);
