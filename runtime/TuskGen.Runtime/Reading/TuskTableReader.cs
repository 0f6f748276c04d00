namespace TuskGen;

/// <summary>Reads one table that only values from outside describe. Generated code passes it where a document's list of tables can grow.</summary>
/// <typeparam name="T">The table's record.</typeparam>
/// <param name="at">The table's path, parts joined by <c>:</c>.</param>
/// <param name="reader">The load's reader.</param>
public delegate T TuskTableReader<out T>(string at, ref TuskReader reader);
