using System.Diagnostics;

namespace TuskGen.Benchmarks.Processes;

/// <summary>Runs a program to its end.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it and takes its time. Only one may run at a time, since the kernel counts those that ended together.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder it runs in; null: this one's.</param>
    /// <exception cref="InvalidOperationException">It ended with an error; the message holds what it wrote.</exception>
    public static ChildRun Run(string file, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder ?? "", RedirectStandardOutput = true };
        TimeSpan processorStart = ProcessorTime.OfChildren();
        long clockStart = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan clock = Stopwatch.GetElapsedTime(clockStart);
        TimeSpan processor = ProcessorTime.OfChildren() - processorStart;
        return process.ExitCode == 0
            ? new ChildRun(output, clock, processor)
            : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
    }
}
