namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A list in brackets.</summary>
internal sealed record WrittenList(Written[] Items) : Written
{
    public override string Source => "[" + string.Join(", ", Items.Select(static item => item.Source)) + "]";
}
