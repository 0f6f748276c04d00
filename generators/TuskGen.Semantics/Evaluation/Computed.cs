namespace TuskGen.Semantics;

/// <summary>The result of a computation on values, or the clause that says why there is none.</summary>
internal readonly record struct Computed(TuskValue? Value, string? Error)
{
    public static implicit operator Computed(TuskValue value) => new(value, null);

    public static Computed Failed(string error) => new(null, error);
}
