using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Roslyn;

/// <summary>The rules as the compiler knows them.</summary>
public static class RuleDescriptors
{
    private static readonly ConcurrentDictionary<DiagnosticRule, DiagnosticDescriptor> s_descriptors = new();

    /// <summary>The category of every rule.</summary>
    public const string Category = "TuskGen";

    /// <summary>A descriptor for each rule of the catalogue and of the host, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. RuleCatalogue.All.Concat(HostRules.All).OrderBy(static rule => rule.Id, StringComparer.Ordinal).Select(Get)];

    /// <summary>The descriptor of a rule; always the same object.</summary>
    public static DiagnosticDescriptor Get(DiagnosticRule rule) => s_descriptors.GetOrAdd(rule, static rule => Create(rule));

    /// <summary>The severity that the compiler gives to one of ours.</summary>
    public static DiagnosticSeverity ToCompiler(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Hint => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    // The message is made by the front-end, which every client shares; the format only passes it through.
    private static DiagnosticDescriptor Create(DiagnosticRule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        Category,
        ToCompiler(rule.Severity),
        isEnabledByDefault: rule.Severity != Severity.None,
        customTags: rule.IsConfigurable ? [] : [WellKnownDiagnosticTags.NotConfigurable]);
}
