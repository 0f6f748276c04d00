using TuskGen.Benchmarks.Processes;

namespace TuskGen.Benchmarks.Compiling;

/// <summary>A library on disk that the compiler compiles in a process of its own.</summary>
internal sealed class CompiledProject
{
    private readonly string _folder;

    /// <summary>Writes the project's files.</summary>
    /// <param name="folder">A folder that may not exist yet.</param>
    /// <param name="files">C# files and documents, by paths within the folder.</param>
    /// <param name="extensions">Generators and analyzers, with what they need.</param>
    public CompiledProject(string folder, IEnumerable<(string Path, string Text)> files, IEnumerable<string> extensions)
    {
        _folder = folder;
        List<string> options =
        [
            "/nostdlib+", "/target:library", "/optimize+", "/deterministic+", "/nullable:enable", "/langversion:latest", "/debug:portable",
            "/out:bin.dll", "/analyzerconfig:build.globalconfig",
            .. Toolchain.References.Select(static path => Quote("/reference:", path)), .. extensions.Select(static path => Quote("/analyzer:", path)),
        ];
        foreach ((string path, string text) in files)
        {
            Save(path, text);
            options.Add(Quote(path.EndsWith(".cs", StringComparison.Ordinal) ? "" : "/additionalfile:", Path.Combine(folder, path)));
        }

        Save("build.globalconfig", $"""
            is_global = true
            build_property.RootNamespace = Shop
            build_property.ProjectDir = {folder}/
            build_property.TuskGenAnalyzersRun = true

            """);
        Save("compile.rsp", string.Join('\n', options));
    }

    /// <summary>Compiles it from nothing.</summary>
    public ChildRun Compile() => ChildProcess.Run("dotnet", ["exec", Toolchain.Compiler, "/noconfig", "@compile.rsp"], _folder);

    private static string Quote(string option, string path) => option + "\"" + path + "\"";

    private void Save(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
