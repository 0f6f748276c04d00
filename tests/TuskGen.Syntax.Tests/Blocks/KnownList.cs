namespace TuskGen.Syntax.Tests.Blocks;

internal sealed record KnownList(IReadOnlyList<Known> Items) : Known
{
    public override string ToString() => "[" + string.Join(", ", Items) + "]";
}
