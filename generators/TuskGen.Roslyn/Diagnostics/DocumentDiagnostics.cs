using Microsoft.CodeAnalysis;
using TuskGen.Syntax;

namespace TuskGen.Roslyn;

/// <summary>
/// Diagnostics of documents as the compiler knows them. Whoever reports one makes it here: the compiler prints equal ones once, and compares their arguments by reference.
/// </summary>
public static class DocumentDiagnostics
{
    /// <summary>The compiler's form of a diagnostic.</summary>
    /// <param name="diagnostic">What is wrong.</param>
    /// <param name="severity">How much it weighs in its file.</param>
    /// <param name="compilerPath">The path that the compiler knows a file by, from the path that messages show.</param>
    public static Diagnostic Create(TuskDiagnostic diagnostic, Severity severity, Func<string, string> compilerPath) => Diagnostic.Create(
        RuleDescriptors.Get(diagnostic.Rule),
        Locate(diagnostic.Location, compilerPath),
        RuleDescriptors.ToCompiler(severity),
        [.. diagnostic.Related.Select(related => Locate(related.Location, compilerPath))],
        properties: null,
        string.IsInterned(diagnostic.Message) ?? diagnostic.Message);

    /// <summary>The same for an error that an analyzer will report again in this build: from here on, equal messages are one object.</summary>
    /// <param name="diagnostic">What is wrong.</param>
    /// <param name="severity">How much it weighs in its file.</param>
    /// <param name="compilerPath">The path that the compiler knows a file by, from the path that messages show.</param>
    public static Diagnostic CreateShared(TuskDiagnostic diagnostic, Severity severity, Func<string, string> compilerPath)
    {
        // Only builds come here; an editor, which sees another message with each key pressed, interns none.
        string.Intern(diagnostic.Message);
        return Create(diagnostic, severity, compilerPath);
    }

    private static Location Locate(SourceLocation location, Func<string, string> compilerPath) =>
        FileLocation.Create(compilerPath(location.Text.Path), location);
}
