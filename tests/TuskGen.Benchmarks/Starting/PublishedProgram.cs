using System.Runtime.InteropServices;
using TuskGen.Benchmarks.Processes;

namespace TuskGen.Benchmarks.Starting;

/// <summary>A program, compiled to run in one of three ways.</summary>
/// <param name="Keys">How many keys it reads.</param>
/// <param name="Compilation">When its code becomes the machine's.</param>
/// <param name="File">The program to start.</param>
internal sealed record PublishedProgram(int Keys, string Compilation, string File)
{
    /// <summary>The three ways with the properties that choose them.</summary>
    public static readonly IReadOnlyList<(string Name, string[] Properties)> Compilations =
    [
        ("JIT", ["--self-contained", "false"]),
        ("ReadyToRun", ["--self-contained", "false", "-p:PublishReadyToRun=true"]),
        ("Native AOT", ["-p:PublishAot=true", .. Linker()]),
    ];

    /// <summary>Publishes the program whose sources are in a folder.</summary>
    public static PublishedProgram Publish(int keys, string compilation, string folder)
    {
        string output = Path.Combine(folder, "out", compilation.Replace(" ", "", StringComparison.Ordinal));
        string[] properties = Compilations.Single(one => one.Name == compilation).Properties;
        ChildProcess.Run(
            "dotnet",
            ["publish", "start.csproj", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output, "-v", "q", "--nologo", .. properties],
            folder);
        return new PublishedProgram(keys, compilation, Path.Combine(output, OperatingSystem.IsWindows() ? "start.exe" : "start"));
    }

    /// <summary>Where there is no clang, gcc and the linker that every machine has do as well.</summary>
    private static string[] Linker() =>
        OperatingSystem.IsLinux() && !HasClang()
            ? ["-p:CppCompilerAndLinker=gcc", "-p:LinkerFlavor=bfd"]
            : [];

    private static bool HasClang() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(static folder => System.IO.File.Exists(Path.Combine(folder, "clang")));
}
