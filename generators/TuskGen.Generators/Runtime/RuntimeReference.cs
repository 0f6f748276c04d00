namespace TuskGen.Generators;

/// <summary>An assembly that generated code calls, as a project references it: TuskGen.Runtime or TuskGen.Hosting.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Contract">The contract that it says it keeps, or null.</param>
internal sealed record RuntimeReference(string Version, string? Contract)
{
    /// <summary>The simple name of the runtime.</summary>
    public const string AssemblyName = "TuskGen.Runtime";

    /// <summary>The simple name of the assembly for hosts.</summary>
    public const string HostingName = "TuskGen.Hosting";

    /// <summary>Key of the <c>AssemblyMetadata</c> attribute that states the contract.</summary>
    public const string ContractKey = "TuskGen.Contract";

    /// <summary>The contract that generated code is written for.</summary>
    public const string SupportedContract = "1";

    /// <summary>Whether generated code can run on it.</summary>
    public bool IsSupported => Contract == SupportedContract;
}
