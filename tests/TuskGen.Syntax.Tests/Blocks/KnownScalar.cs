namespace TuskGen.Syntax.Tests.Blocks;

/// <summary>A literal, by its text, or a string, by what it decodes to.</summary>
internal sealed record KnownScalar(string Text, bool IsString) : Known
{
    public override string ToString() => IsString ? "\u201C" + Text + "\u201D" : Text;
}
