namespace TuskGen;

/// <summary>An expression of a document that is computed when the configuration is loaded.</summary>
/// <param name="load">What the expression may ask: variables, secrets, files, the clock.</param>
/// <returns>The value; null where it cannot be computed, which <paramref name="load"/> has noted.</returns>
public delegate TuskValue? TuskLoadExpression(TuskLoad load);
