namespace TuskGen;

/// <summary>What keeps live values from being computed.</summary>
internal static class LiveFailure
{
    /// <summary>Nobody is there who computes an operator.</summary>
    /// <param name="path">The key.</param>
    /// <param name="call">What is computed.</param>
    /// <param name="operator">The operator without <c>@</c>.</param>
    public static TuskConfigurationException NothingComputes(string path, string call, string @operator) =>
        new($"{path} is live, {call}, and nothing computes @{@operator} here: load the configuration with a TuskContext whose Live property implements it.");
}
