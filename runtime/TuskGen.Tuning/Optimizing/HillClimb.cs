namespace TuskGen;

/// <summary>
/// Hill-climbing under noise, as a pure function of its state: the best value and its two neighbours are tried in turn; once they have enough scores to be told apart, the better neighbour
/// becomes the best value and steps
/// grow, or, where neither is better, steps shrink. It has no randomness of its own, never ends, and so follows an objective that moves.
/// </summary>
/// <remarks>
/// Hooke and Jeeves, "Direct search" (1961), in one dimension, with means that differ by more than <see cref="Certainty"/> standard errors in the place of values. Means are compared when
/// each value has 6, 12, 24 and 48
/// scores, so that looking often does not find differences that are none.
/// </remarks>
internal static class HillClimb
{
    private const int FewestScores = 6;
    private const int MostScores = 48;
    private const double Certainty = 2.5;
    private const double Growth = 1.5;

    /// <summary>The smallest step, as a part of the domain's width or, where it has no end, of the value itself.</summary>
    private const double Finest = 0.01;

    /// <summary>Begins a climb.</summary>
    /// <param name="domain">The values that it may try.</param>
    /// <param name="from">The value to begin with.</param>
    public static ClimbState Begin(TunedDomain domain, double from)
    {
        double start = domain.Fit(from);
        return At(domain, start, domain.Width is { } width && double.IsFinite(width) && width < int.MaxValue ? width / 8 : Math.Max(Math.Abs(start) / 4, domain.Quantum));
    }

    /// <summary>The value that is to be tried now.</summary>
    public static double Current(ClimbState state) => state.Arms[state.Turn].Value;

    /// <summary>The best value so far.</summary>
    public static double Best(ClimbState state) => state.Arms[0].Value;

    /// <summary>Takes the score of the value that was to be tried.</summary>
    public static ClimbState Report(ClimbState state, double score)
    {
        ClimbArm[] arms = [.. state.Arms];
        arms[state.Turn] = arms[state.Turn].With(score);
        int fewest = arms.Min(static arm => arm.Count);
        ClimbState next = state with { Arms = arms, Turn = Array.FindIndex(arms, arm => arm.Count == fewest) };
        bool isTime = arms.All(arm => arm.Count == fewest) && fewest is FewestScores or 2 * FewestScores or 4 * FewestScores or MostScores;
        return isTime ? Judge(next) : next;
    }

    private static ClimbState Judge(ClimbState state)
    {
        ClimbArm best = state.Arms[0];
        if (state.Arms.Count == 1)
            return At(state.Domain, best.Value, state.Step);

        ClimbArm rival = state.Arms.Skip(1).MaxBy(static arm => arm.Mean)!;
        double lead = rival.Mean - best.Mean, error = Math.Sqrt(rival.SquaredError() + best.SquaredError());
        if (lead > Certainty * error)
            return At(state.Domain, rival.Value, state.Step * Growth);
        if (lead < -Certainty * error)
            return At(state.Domain, best.Value, state.Step / 2);
        if (best.Count < MostScores)
            return state;

        // Nothing tells them apart: the hill is flat here, seen through its noise. What seems better is as good.
        return At(state.Domain, lead > 0 ? rival.Value : best.Value, state.Step / 2);
    }

    private static ClimbState At(TunedDomain domain, double best, double step)
    {
        double scale = domain.Width is { } width && double.IsFinite(width) && width < 1e15 ? width : Math.Max(Math.Abs(best), domain.Quantum);
        step = Math.Max(Math.Max(step, scale * Finest), domain.Quantum);
        if (domain.Width is { } whole)
            step = Math.Min(step, Math.Max(whole / 4, domain.Quantum));
        if (step == 0)
            step = Finest;

        double[] values = [best, domain.Next(best, step), domain.Next(best, -step)];
        return new ClimbState(domain, step, [.. values.Distinct().Select(static value => new ClimbArm(value))], 0);
    }
}
