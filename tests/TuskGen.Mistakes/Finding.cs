namespace TuskGen.Mistakes;

/// <summary>Who first hears of a mistake, by a message that names its key.</summary>
internal enum Finding
{
    /// <summary>Whoever builds.</summary>
    Build,

    /// <summary>Whoever starts the program on the own machine.</summary>
    StartInDevelopment,

    /// <summary>Whoever starts it in an environment that has the mistake.</summary>
    StartElsewhere,

    /// <summary>Nobody.</summary>
    Never,
}
