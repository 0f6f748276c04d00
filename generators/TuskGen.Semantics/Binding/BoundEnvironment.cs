namespace TuskGen.Semantics;

/// <summary>A document's values in one environment.</summary>
public sealed class BoundEnvironment
{
    internal BoundEnvironment(string name, BoundTable root, IReadOnlyList<BoundLoad> shared, IReadOnlyList<BoundLive> sharedLive, IReadOnlyList<BoundAssertion> assertions)
    {
        Name = name;
        Root = root;
        Shared = shared;
        SharedLive = sharedLive;
        Assertions = assertions;
    }

    /// <summary>The environment, lower-case; empty for the base alone.</summary>
    public string Name { get; }

    /// <summary>The values, all layers merged.</summary>
    public BoundTable Root { get; }

    /// <summary>What is computed at load and wanted in more than one place, each behind those that it refers to: compute each once, in this order,
    /// before the rest.</summary>
    public IReadOnlyList<BoundLoad> Shared { get; }

    /// <summary>The live values that expressions are made around, each behind those that it refers to.</summary>
    public IReadOnlyList<BoundLive> SharedLive { get; }

    /// <summary>What must be checked at load, in the order in which it was evaluated.</summary>
    public IReadOnlyList<BoundAssertion> Assertions { get; }
}
