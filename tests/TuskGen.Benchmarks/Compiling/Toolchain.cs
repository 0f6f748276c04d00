using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace TuskGen.Benchmarks.Compiling;

/// <summary>The compiler that built this program, what it referenced, and the generator and analyzers in the build that ships.</summary>
internal static class Toolchain
{
    private static readonly ILookup<string, string> s_paths = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "toolchain.txt"))
        .Select(static line => line.Split(' ', 2))
        .ToLookup(static parts => parts[0], static parts => parts[1], StringComparer.Ordinal);

    /// <summary>The compiler's own assembly, to be run with <c>dotnet</c>.</summary>
    public static string Compiler => s_paths["csc"].Single();

    /// <summary>TuskGen's runtime and what it needs.</summary>
    public static IReadOnlyList<string> Runtime { get; } = [.. s_paths["runtime"]];

    /// <summary>The framework's reference assemblies and TuskGen's runtime.</summary>
    public static IReadOnlyList<string> References { get; } = [.. s_paths["reference"], .. Runtime];

    /// <summary>The generator, the analyzers and the assemblies that they need.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. s_paths["extension"].Distinct(StringComparer.Ordinal)];

    private static readonly ExtensionContext s_context =
        new(Extensions.ToDictionary(static path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal));

    /// <summary>
    /// A new TuskGenerator. It and what it needs load apart from this program's own copies, which are of another build: only the compiler's
    /// assemblies are shared.
    /// </summary>
    public static IIncrementalGenerator CreateGenerator()
    {
        string path = Extensions.Single(static one => Path.GetFileName(one) == "TuskGen.Generators.dll");
        Assembly generators = s_context.LoadFromAssemblyPath(path);
        return (IIncrementalGenerator)Activator.CreateInstance(generators.GetType("TuskGen.Generators.TuskGenerator", throwOnError: true)!)!;
    }

    private sealed class ExtensionContext(Dictionary<string, string> byName) : AssemblyLoadContext("extensions")
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            byName.TryGetValue(assemblyName.Name!, out string? path) ? LoadFromAssemblyPath(path) : null;
    }
}
