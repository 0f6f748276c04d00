namespace TuskGen;

/// <summary>An argument of a live operator: a value, a secret, or a live value of its own. Exactly one of the three is set.</summary>
/// <param name="Value">
/// The value, as it was when the configuration was loaded; where an answer of another live operator goes into it, as that is now. Null where the argument is secret or live.
/// </param>
/// <param name="Live">What the operator asks for when it needs it, as <c>@cache</c> does what it wraps; null where the argument is a value or a secret.</param>
public sealed record LiveArgument(TuskValue? Value, LiveValue<TuskValue>? Live)
{
    /// <summary>The value where anything secret went into it; null where nothing did.</summary>
    public Secret<TuskValue>? Secret { get; init; }

    /// <summary>The value, secret or not; null where the argument is live. What comes of it may be a secret: do not show it.</summary>
    public TuskValue? Reveal() => Value ?? Secret?.Reveal();

    /// <summary>Nothing of the value: it may hold a secret.</summary>
    public override string ToString() => Live?.ToString() ?? "…";
}
