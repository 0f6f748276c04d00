namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>Variables with the document's prefix.</summary>
internal sealed class VariableDoor(IVerdictProgram program, string prefix = "APP") : TextDoor(program)
{
    public override string Name => "variable";

    protected override TuskContext Context(IReadOnlyList<(string Path, string Text)> settings) => new()
    {
        Variables = settings.ToDictionary(one => prefix + "__" + one.Path.ToUpperInvariant().Replace(":", "__", StringComparison.Ordinal), static one => one.Text, StringComparer.Ordinal),
    };
}
