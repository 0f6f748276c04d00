namespace TuskGen.Architecture.Tests.Layering;

/// <summary>One row of the table of rooms.</summary>
/// <param name="Project">Folder of the project, relative to the root.</param>
/// <param name="Targets">Every target framework that it is built for.</param>
/// <param name="MayReference">The assemblies of TuskGen that it may reference, directly or through another.</param>
/// <param name="Libraries">Beginnings of the names of other libraries that it may reference; those of .NET itself are not listed.</param>
public sealed record Room(string Project, string[] Targets, string[] MayReference, string[] Libraries)
{
    private static readonly string[] s_frontEnd = ["netstandard2.0", "net10.0"];
    private static readonly string[] s_compiler = ["netstandard2.0"];
    private static readonly string[] s_runtime = ["net10.0"];
    private static readonly string[] s_belowServices = ["TuskGen.Values", "TuskGen.Runtime"];
    private static readonly string[] s_roslyn = ["Microsoft.CodeAnalysis"];

    public static IReadOnlyList<Room> All { get; } =
    [
        new("generators/TuskGen.Values", s_frontEnd, [], []),
        new("generators/TuskGen.Syntax", s_frontEnd, ["TuskGen.Values"], []),
        new("generators/TuskGen.Semantics", s_frontEnd, ["TuskGen.Values", "TuskGen.Syntax"], []),
        new("generators/TuskGen.Emit", s_compiler, ["TuskGen.Values", "TuskGen.Syntax", "TuskGen.Semantics"], []),
        new("generators/TuskGen.Roslyn", s_compiler, ["TuskGen.Values", "TuskGen.Syntax", "TuskGen.Semantics"], s_roslyn),
        new("generators/TuskGen.Templates", s_compiler, ["TuskGen.Values", "TuskGen.Syntax", "TuskGen.Semantics", "TuskGen.Emit"], ["Scriban"]),
        new(
            "generators/TuskGen.Generators",
            s_compiler,
            ["TuskGen.Values", "TuskGen.Syntax", "TuskGen.Semantics", "TuskGen.Emit", "TuskGen.Roslyn", "TuskGen.Templates"],
            s_roslyn),
        new("analyzers/TuskGen.Analyzers", s_compiler, ["TuskGen.Values", "TuskGen.Syntax", "TuskGen.Semantics", "TuskGen.Roslyn"], s_roslyn),
        new("runtime/TuskGen.Runtime", s_runtime, ["TuskGen.Values"], []),
        new("runtime/TuskGen.Hosting", s_runtime, ["TuskGen.Values", "TuskGen.Syntax", "TuskGen.Semantics", "TuskGen.Runtime"], ["Microsoft.Extensions.", "System.IO.FileSystem.Watcher"]),
        new("runtime/TuskGen.Binary", s_runtime, ["TuskGen.Values"], ["MessagePack"]),
        new("runtime/TuskGen.Data", s_runtime, s_belowServices, ["Microsoft.Extensions.", "Microsoft.Data.Sqlite", "System.Data.Common"]),
        new("runtime/TuskGen.Data.PostgreSql", s_runtime, [.. s_belowServices, "TuskGen.Data"], ["Microsoft.Extensions.", "Npgsql", "System.Data.Common"]),
        new("runtime/TuskGen.Http", s_runtime, s_belowServices, ["Microsoft.Extensions.", "System.Net.Http"]),
        new("runtime/TuskGen.Caching", s_runtime, s_belowServices, ["Microsoft.Extensions."]),
        new("runtime/TuskGen.Tuning", s_runtime, s_belowServices, ["Microsoft.Extensions.", "Microsoft.Data.Sqlite", "System.Data.Common"]),
        new("runtime/TuskGen.Features", s_runtime, s_belowServices, ["Microsoft.Extensions.", "Microsoft.FeatureManagement"]),
    ];

    public string Name => Path.GetFileName(Project);

    public string AssemblyPath(string target) =>
        Path.Combine(Repository.FullPath(Project), "bin", Repository.Configuration, target, Name + ".dll");
}
