namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>No value.</summary>
internal sealed record WrittenNull : Written
{
    public override string Source => "null";
}
