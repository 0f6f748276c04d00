namespace TuskGen;

/// <summary>Where <c>@learn</c> and <c>@optimize</c> keep what they know, and how fast they learn.</summary>
public sealed class TuningOptions
{
    private double _learningRate = 0.2;

    /// <summary>The SQLite file of the state; it is made where there is none, and several processes may share it. A path that is not rooted is relative to the current directory. Default:
    /// <c>tuskgen-tuning.db</c>.</summary>
    public string Path { get; set; } = "tuskgen-tuning.db";

    /// <summary>The weight of each new report in the average of <c>@learn</c>, above 0, at most 1. Default: 0.2, by which a report counts half after three more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside of these.</exception>
    public double LearningRate
    {
        get => _learningRate;
        set
        {
            if (value is not (> 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(value), value, "A learning rate is above 0 and at most 1.");

            _learningRate = value;
        }
    }
}
