namespace TuskGen;

/// <summary>An argument of a live operator: a value, or a live value of its own. Exactly one of the two is set.</summary>
/// <param name="Value">The value, as it was when the configuration was loaded; null where the argument is live.</param>
/// <param name="Live">What computes the argument when it is asked for; null where it is a value.</param>
public sealed record LiveArgument(TuskValue? Value, LiveDescriptor? Live)
{
    /// <summary>Nothing of the value: it may hold a secret.</summary>
    public override string ToString() => Live?.ToString() ?? "…";
}
