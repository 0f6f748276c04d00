namespace TuskGen;

/// <summary>What <c>@learn</c> knows of a key.</summary>
/// <param name="Kind">What is reported.</param>
/// <param name="Average">The exponentially weighted average of the reports; the initial value while there are none.</param>
/// <param name="Count">How many there were.</param>
internal sealed record LearnedState(TunedKind Kind, double Average, long Count);
