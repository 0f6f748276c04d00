namespace TuskGen;

/// <summary>What a load comes to, whether it succeeds or not.</summary>
/// <typeparam name="T">The record of the document's root.</typeparam>
/// <param name="Environment">The environment's name.</param>
/// <param name="Value">The configuration; null where anything failed.</param>
/// <param name="Entries">The keys that have a value and did not fail, in the document's order.</param>
/// <param name="Taken">The keys that take a value from outside, as that names them; usable or not.</param>
/// <param name="Failures">Everything that is wrong; empty where the configuration loads.</param>
public sealed record TuskInspection<T>(string Environment, T? Value, TuskList<TuskEntry> Entries, TuskList<string> Taken, TuskList<TuskFailure> Failures)
    where T : class;
