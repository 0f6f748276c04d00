namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A table in braces.</summary>
internal sealed record WrittenMap((string Key, Written Value)[] Entries) : Written
{
    public override string Source => "{ " + string.Join(", ", Entries.Select(static entry => entry.Key + ": " + entry.Value.Source)) + " }";
}
