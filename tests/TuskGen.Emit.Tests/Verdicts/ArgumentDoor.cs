namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>Arguments of the command line.</summary>
internal sealed class ArgumentDoor(IVerdictProgram program) : TextDoor(program)
{
    public override string Name => "argument";

    protected override TuskContext Context(IReadOnlyList<(string Path, string Text)> settings) => new() { Arguments = [.. settings.Select(static one => "--" + one.Path + "=" + one.Text)] };
}
