namespace TuskGen.Roslyn;

/// <summary>What TuskGen does to a file or document.</summary>
public enum Activity
{
    /// <summary>Makes a tree of a text.</summary>
    Reading,

    /// <summary>Gives a document its meaning.</summary>
    Binding,

    /// <summary>Tells the compiler what is wrong.</summary>
    Checking,

    /// <summary>Decides on the types of a bound document.</summary>
    Modelling,

    /// <summary>Writes C#.</summary>
    Emitting,
}
