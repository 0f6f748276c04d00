namespace TuskGen;

/// <summary>Where a climb is.</summary>
/// <param name="Domain">The values that it may try.</param>
/// <param name="Step">How far its neighbours are from the best value.</param>
/// <param name="Arms">The best value so far, then its neighbours above and below, as far as the domain has them.</param>
/// <param name="Turn">Whose turn it is.</param>
internal sealed record ClimbState(TunedDomain Domain, double Step, IReadOnlyList<ClimbArm> Arms, int Turn);
