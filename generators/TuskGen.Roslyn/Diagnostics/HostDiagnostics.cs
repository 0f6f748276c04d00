using System.Globalization;
using Microsoft.CodeAnalysis;
using TuskGen.Syntax;

namespace TuskGen.Roslyn;

/// <summary>Diagnostics that have no place in a document.</summary>
public static class HostDiagnostics
{
    /// <summary>A diagnostic without a location.</summary>
    /// <param name="rule">One of <see cref="HostRules"/>.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public static Diagnostic Create(DiagnosticRule rule, params object[] arguments) => Create(rule, Location.None, arguments);

    /// <summary>A diagnostic of the host at a place.</summary>
    public static Diagnostic Create(DiagnosticRule rule, Location location, params object[] arguments) =>
        Diagnostic.Create(RuleDescriptors.Get(rule), location, string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, arguments));
}
