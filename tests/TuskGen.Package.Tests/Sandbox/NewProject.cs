namespace TuskGen.Package.Tests.Sandbox;

/// <summary>A project in a fresh folder, with the package and nothing else of TuskGen.</summary>
internal sealed class NewProject
{
    private static int s_count;

    private NewProject(string folder, string name)
    {
        Folder = folder;
        Name = name;
    }

    public string Folder { get; }

    public string Name { get; }

    /// <summary>A console program.</summary>
    public static NewProject Console(string program, string properties = "", string items = "") =>
        In(NewFolder(), "Shop", "<OutputType>Exe</OutputType>" + properties, items).Write("Program.cs", program);

    /// <summary>Projects that lie side by side in this folder; it is a feed too, for packages that a test makes.</summary>
    public static string NewFolder()
    {
        string folder = Path.Combine(TemporaryFolder.Root, "projects", Interlocked.Increment(ref s_count).ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "NuGet.config"),
            $"<configuration><packageSources><clear /><add key=\"local\" value=\"{Feed.Folder}\" /><add key=\"own\" value=\".\" /></packageSources></configuration>");
        return folder;
    }

    public static NewProject In(string solution, string name, string properties, string items, string? package = null)
    {
        string folder = Directory.CreateDirectory(Path.Combine(solution, name)).FullName;
        package ??= $"<PackageReference Include=\"TuskGen\" Version=\"{Feed.Version}\" />";
        return new NewProject(folder, name).Write(
            name + ".csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>{properties}
              </PropertyGroup>
              <ItemGroup>{package}{items}</ItemGroup>
            </Project>
            """);
    }

    public NewProject Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a file as a checkout or a move may leave it: older than everything that was built.</summary>
    public NewProject WriteOld(string file, string text)
    {
        Write(file, text);
        File.SetLastWriteTimeUtc(Path.Combine(Folder, file), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        return this;
    }

    public NewProject Delete(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    public Outcome Build(string arguments = "") => DotNet.Run(Folder, "build --nologo " + arguments);

    /// <summary>When the compiler last wrote its output.</summary>
    public DateTime CompiledAt => File.GetLastWriteTimeUtc(Path.Combine(Folder, "obj", "Debug", "net10.0", Name + ".dll"));

    /// <summary>Builds, and tells the files that the compiler was given by a switch, from the project's folder and in order.</summary>
    public IReadOnlyList<string> CompilerInputs(string compilerSwitch)
    {
        string command = Build("--verbosity detailed -p:UseSharedCompilation=false").Succeeds().Text.Split('\n').First(line => line.Contains(" /noconfig ", StringComparison.Ordinal));
        return
        [
            .. command.Split(' ', StringSplitOptions.TrimEntries)
                .Where(argument => argument.StartsWith("/" + compilerSwitch + ":", StringComparison.Ordinal))
                .Select(argument => Path.GetRelativePath(Folder, Path.Combine(Folder, argument[(compilerSwitch.Length + 2)..])).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Runs what was built.</summary>
    public Outcome Start(params (string Name, string Value)[] variables) => DotNet.Run(Folder, $"bin/Debug/net10.0/{Name}.dll", isolated: true, variables);

    public IReadOnlyList<string> Built(string pattern) =>
        [.. Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))];
}
