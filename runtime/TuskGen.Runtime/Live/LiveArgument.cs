namespace TuskGen;

/// <summary>An argument of a live operator: a value, a secret, or a live value of its own. Exactly one of the three is set.</summary>
/// <param name="Value">The value, as it was when the configuration was loaded; null where the argument is secret or live.</param>
/// <param name="Live">What computes the argument when it is asked for; null where it is a value or a secret.</param>
public sealed record LiveArgument(TuskValue? Value, LiveDescriptor? Live)
{
    /// <summary>The value where anything secret went into it, as it was when the configuration was loaded; null where nothing did.</summary>
    public Secret<TuskValue>? Secret { get; init; }

    /// <summary>Nothing of the value: it may hold a secret.</summary>
    public override string ToString() => Live?.ToString() ?? "…";
}
