namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A value where a type is declared.</summary>
internal sealed record TypedPair(TypeCase Case, Written Value)
{
    public override string ToString() => Case.Type + " = " + Value;
}
