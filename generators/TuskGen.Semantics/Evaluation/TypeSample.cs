namespace TuskGen.Semantics;

/// <summary>A value of a type, to check expressions with whose real value is known only at load.</summary>
internal static class TypeSample
{
    private static readonly TuskString Text = new("x");

    public static TuskValue? Of(TuskKind kind) => kind switch
    {
        TuskKind.String => Text,
        TuskKind.Bool => TuskBool.True,
        _ => null,
    };
}
