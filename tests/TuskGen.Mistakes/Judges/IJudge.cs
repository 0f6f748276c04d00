namespace TuskGen.Mistakes.Judges;

/// <summary>A way to configure a program.</summary>
internal interface IJudge
{
    /// <summary>Its column's title.</summary>
    string Title { get; }

    /// <summary>Who first hears of the mistake.</summary>
    Finding Judge(Mistake mistake);

    /// <summary>What anybody hears of a configuration: nothing, where it has no mistake.</summary>
    IReadOnlyList<string> Complaints(Configurations.Layers layers);
}
