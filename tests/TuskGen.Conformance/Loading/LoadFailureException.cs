namespace TuskGen.Conformance.Loading;

/// <summary>A value cannot be computed at load.</summary>
internal sealed class LoadFailureException(string message) : Exception(message);
