namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A literal or a text in quotes.</summary>
internal sealed record WrittenScalar(string Text, bool IsQuoted) : Written
{
    public override string Source => IsQuoted ? Quote(Text) : Text;
}
