namespace TuskGen.Syntax.Tests.Robustness;

/// <summary>
/// Ten megabytes of what tempts a parser most. Linear work takes a second; whatever is looked at again for each line or each opening takes many minutes, also where it allocates
/// nothing, and so counts as a hang: no machine is that fast, and none so slow that a second becomes a minute.
/// </summary>
public sealed class LongTextTests
{
    private const int Size = 10_000_000;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    /// <summary>One after the other, for the memory; the first hang ends it, because the thread that hangs is in the way of all that follow.</summary>
    [Fact]
    public void No_tempting_text_of_ten_megabytes_hangs_the_parser()
    {
        foreach ((string name, string unit) in TemptingTexts.All.Concat([("lines of text", "key_a.b: \"text $a ${b + 1}\" # why\n"), ("sections", "[section]\nkey = 30s\n")]))
        {
            string text = TemptingTexts.Create(unit, Size);
            string? fault = Watchdog.Run(() => SyntaxTree.Parse(text).Text.Length == text.Length ? null : "another text", s_patience);
            Assert.True(fault is null, $"{name}: {fault}");
        }
    }
}
