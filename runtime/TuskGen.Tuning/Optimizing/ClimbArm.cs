namespace TuskGen;

/// <summary>One of the values that are compared, with its scores.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many scores it has.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Squares">The sum of their squared distances from it (Welford's algorithm).</param>
internal sealed record ClimbArm(double Value, int Count = 0, double Mean = 0, double Squares = 0)
{
    /// <summary>With one score more.</summary>
    public ClimbArm With(double score)
    {
        double mean = Mean + ((score - Mean) / (Count + 1));
        return this with { Count = Count + 1, Mean = mean, Squares = Squares + ((score - Mean) * (score - mean)) };
    }

    /// <summary>The squared standard error of the mean.</summary>
    public double SquaredError() => Count < 2 ? double.PositiveInfinity : Squares / (Count - 1) / Count;
}
