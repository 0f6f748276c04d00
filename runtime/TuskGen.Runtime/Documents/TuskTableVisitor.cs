namespace TuskGen;

/// <summary>Leads a visitor through one table.</summary>
/// <typeparam name="T">The table's record.</typeparam>
/// <param name="value">The table.</param>
/// <param name="visitor">The visitor.</param>
public delegate void TuskTableVisitor<in T>(T value, TuskVisitor visitor);
