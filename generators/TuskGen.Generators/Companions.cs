using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TuskGen.Generators;

/// <summary>The assemblies that ship beside this one. Each is loaded once, before anything else, so that a missing one is named.</summary>
public static class Companions
{
    /// <summary>Not among the rules of the host: their assembly may be the one that does not load.</summary>
    public static DiagnosticDescriptor Rule { get; } = new(
        "TSK9002",
        "An assembly of TuskGen did not load",
        "TuskGen's assembly {0} did not load ({1}), so no code is generated {2}; "
        + "restore the packages again, and see that no other analyzer package brings another version of the same assembly",
        "TuskGen",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    /// <summary>The error that names the first assembly that does not load; null if all do.</summary>
    public static Diagnostic? FindBroken() => FindBroken([Values, Syntax, Semantics, Emit, Host]);

    /// <summary>The same for given attempts to load one each.</summary>
    public static Diagnostic? FindBroken(IEnumerable<Action> loads) => FindBrokenAssembly(loads) is { } broken ? Describe(broken, "from .tsk documents") : null;

    /// <summary>The error that names an assembly.</summary>
    /// <param name="broken">The assembly.</param>
    /// <param name="from">What no code is generated from.</param>
    internal static Diagnostic Describe(BrokenAssembly broken, string from) => Diagnostic.Create(Rule, Location.None, broken.Name, broken.Reason, from);

    /// <summary>The first assembly that does not load; null if all do.</summary>
    internal static BrokenAssembly? FindBrokenAssembly(IEnumerable<Action> loads)
    {
        foreach (Action load in loads)
        {
            try
            {
                load();
            }
            catch (Exception exception) when (exception is IOException or BadImageFormatException or TypeLoadException or TypeInitializationException)
            {
                return new BrokenAssembly(NameOf(exception), exception.GetType().Name + ": " + exception.Message.Replace('\n', ' ').Trim());
            }
        }

        return null;
    }

    private static string NameOf(Exception exception)
    {
        string? name = exception switch
        {
            FileNotFoundException missing => missing.FileName,
            FileLoadException refused => refused.FileName,
            BadImageFormatException broken => broken.FileName,
            TypeLoadException type => type.TypeName,
            _ => null,
        };
        return string.IsNullOrEmpty(name) ? "(unnamed)" : name!.Split(',')[0];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Values() => Touch(typeof(TuskGen.ByteSize));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Syntax() => Touch(typeof(TuskGen.Syntax.SyntaxTree));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Semantics() => Touch(typeof(TuskGen.Semantics.SourceFile));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Emit() => Touch(typeof(TuskGen.Emit.DocumentModelBuilder));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Host() => Touch(typeof(TuskGen.Roslyn.ParsedFiles));

    private static void Touch(Type type) => _ = type.Name;
}
