namespace TuskGen.Emit;

/// <summary>
/// A value that is wrong and has been reported, of a key whose type others tell. Its code compiles, so that the report is the only error, and would ask for a value from outside; it never
/// runs, since no build with the error passes.
/// </summary>
public sealed record BrokenModel : ValueModel
{
    private BrokenModel()
    {
    }

    /// <summary>The one instance.</summary>
    public static BrokenModel Instance { get; } = new();
}
