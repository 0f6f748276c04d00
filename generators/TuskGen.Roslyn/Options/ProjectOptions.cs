using Microsoft.CodeAnalysis.Diagnostics;

namespace TuskGen.Roslyn;

/// <summary>What the project tells TuskGen through build properties.</summary>
/// <param name="RootNamespace">Namespace of documents in the project's folder; empty: the global one.</param>
/// <param name="Folder">The project's folder, absolute; empty where it is not known.</param>
/// <param name="Accessibility">Property <c>TuskGenAccessibility</c>: <c>public</c>, also where it is not set, or <c>internal</c>; else as written.</param>
/// <param name="Environments">Property <c>TuskGenEnvironments</c>: the environments that are compiled in, lower-case, in ordinal order, joined by <c>,</c>; empty: all.</param>
/// <param name="AnalyzersRun">Whether this build runs analyzers, which report what is wrong with documents.</param>
/// <param name="IsDesignTime">Whether an editor asks, which runs the analyzer for itself and shows what it says.</param>
public sealed record ProjectOptions(string RootNamespace, string Folder, string Accessibility, string Environments, bool AnalyzersRun, bool IsDesignTime)
{
    /// <summary>The build property that says whether generated types are public.</summary>
    public const string AccessibilityProperty = "TuskGenAccessibility";

    /// <summary>The build property that says which environments are compiled in.</summary>
    public const string EnvironmentsProperty = "TuskGenEnvironments";

    /// <summary>Whether the build keeps the machine's own paths out of what it makes: property <c>DeterministicSourcePaths</c>.</summary>
    public bool MapsSources { get; init; }

    /// <summary>Whether generated types are internal.</summary>
    public bool IsInternal => string.Equals(Accessibility, "internal", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the accessibility is one that TuskGen knows.</summary>
    public bool HasKnownAccessibility => IsInternal || string.Equals(Accessibility, "public", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads them from the compiler's global options.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GlobalOptions;
        string accessibility = Get(options, AccessibilityProperty).Trim();
        return new ProjectOptions(
            Get(options, "RootNamespace").Trim(),
            Get(options, "ProjectDir").Trim(),
            accessibility.Length == 0 ? "public" : accessibility,
            ReadEnvironments(Get(options, "TuskGenCompiledEnvironments")),
            AnalyzersAreOn(options),
            IsTrue(Get(options, "DesignTimeBuild")))
        {
            MapsSources = IsTrue(Get(options, "DeterministicSourcePaths")),
        };
    }

    // The same rule as the compiler's own targets: RunAnalyzers decides, and only without it RunAnalyzersDuringBuild.
    // TuskGenAnalyzersRun is what the package's targets computed, which also see builds that an IDE starts by itself.
    private static bool AnalyzersAreOn(AnalyzerConfigOptions options)
    {
        string run = Get(options, "RunAnalyzers");
        bool isOff = IsFalse(run) || (run.Length == 0 && IsFalse(Get(options, "RunAnalyzersDuringBuild")));
        return !isOff && !IsFalse(Get(options, "TuskGenAnalyzersRun"));
    }

    private static string ReadEnvironments(string list) => string.Join(
        ",",
        new SortedSet<string>(list.Split(',').Select(static name => name.Trim().ToLowerInvariant()).Where(static name => name.Length > 0), StringComparer.Ordinal));

    private static bool IsTrue(string value) => string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsFalse(string value) => string.Equals(value.Trim(), "false", StringComparison.OrdinalIgnoreCase);

    private static string Get(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value) ? value : "";
}
