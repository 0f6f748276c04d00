using System.Diagnostics;

namespace TuskGen.Package.Tests.Sandbox;

/// <summary>The plain <c>dotnet</c> command, as a user in a new folder has it.</summary>
internal static class DotNet
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    // What a test host, or a build above it, leaves in the environment and a user's shell does not have.
    private static readonly string[] s_foreign = ["MSBUILD", "VSTEST", "DOTNET_HOST_PATH", "TUSKGEN", "NUGET_PACKAGES", "CONFIGURATION", "TESTINGPLATFORM"];

    /// <summary>Runs the command to its end.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="arguments">As a shell takes them.</param>
    /// <param name="isolated">With an empty package cache of this run.</param>
    /// <param name="variables">Environment variables, beside the user's own.</param>
    public static Outcome Run(string folder, string arguments, bool isolated = true, params (string Name, string Value)[] variables) =>
        Run(Prepare("dotnet", arguments, folder, isolated, variables));

    /// <summary>Runs a line of a shell to its end, for what a page tells the reader to type.</summary>
    public static Outcome RunShell(string folder, string line, bool isolated = true)
    {
        ProcessStartInfo start = Prepare("bash", "", folder, isolated, []);
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        return Run(start);
    }

    /// <summary>Starts a command that goes on until it is stopped.</summary>
    public static RunningCommand Start(string folder, string arguments) => new(Prepare("dotnet", arguments, folder, isolated: true, []));

    private static Outcome Run(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {start.Arguments} did not end within {s_patience}.");
        }

        return new Outcome(process.ExitCode, output.Result + errors.Result);
    }

    private static ProcessStartInfo Prepare(string command, string arguments, string folder, bool isolated, (string Name, string Value)[] variables)
    {
        ProcessStartInfo start = new(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in start.Environment.Keys.Where(name => s_foreign.Any(foreign => name.StartsWith(foreign, StringComparison.OrdinalIgnoreCase))).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // A compiler that stays would outlive the test, and hold the assemblies of the one before.
        start.Environment["UseSharedCompilation"] = "false";
        if (isolated)
        {
            start.Environment["NUGET_PACKAGES"] = Path.Combine(TemporaryFolder.Root, "packages");
        }

        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
