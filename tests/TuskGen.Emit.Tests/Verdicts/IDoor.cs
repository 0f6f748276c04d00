namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A way on which values come to a declared type. A further way is a further class, and a line in <see cref="VerdictTests"/>.</summary>
internal interface IDoor
{
    /// <summary>What messages call it.</summary>
    string Name { get; }

    /// <summary>Judges one value of every key; null where a value of the kind cannot come in here at all.</summary>
    /// <param name="row">The pairs; the number of each is that of its key.</param>
    Verdict?[] Judge(TypedPair[] row);
}
