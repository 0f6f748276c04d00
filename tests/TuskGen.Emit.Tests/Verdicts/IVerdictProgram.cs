namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A compiled document, whatever the type of its record is.</summary>
internal interface IVerdictProgram
{
    object Load(TuskContext context);

    IReadOnlyList<TuskFailure> Failures(TuskContext context);

    /// <summary>What is wrong with a record.</summary>
    IReadOnlyList<TuskFailure> Check(object record);

    /// <summary>The record's values as a document would write them, by their keys; no secret.</summary>
    Dictionary<string, string> Values(object record);
}
