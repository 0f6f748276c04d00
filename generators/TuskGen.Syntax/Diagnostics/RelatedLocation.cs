namespace TuskGen.Syntax;

/// <summary>Another place that a diagnostic speaks of.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What it has to do with the diagnostic.</param>
public sealed record RelatedLocation(SourceLocation Location, string Message);
