using System.Runtime.Versioning;
using TuskGen.Syntax;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace TuskGen.Conformance.Counting;

/// <summary>Prints the counts once a run: as messages of the test runner, and into <c>artifacts/conformance-BUILD.txt</c>.</summary>
public sealed class CountsReport
{
    public CountsReport(IMessageSink sink)
    {
        Lines = ConformanceCounts.Lines();
        foreach (string line in Lines)
        {
            sink.OnMessage(new DiagnosticMessage("{0} [{1}]", line, Build));
        }

        string folder = Path.Combine(RepositoryRoot.Folder, "artifacts");
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "conformance-" + Build + ".txt"), Lines);
    }

    /// <summary>The build of the front-end that runs: <c>netstandard2.0</c> or <c>net10.0</c>.</summary>
    public static string Build { get; } =
        Target(typeof(SyntaxTree)) is { } target && target.Contains("Standard", StringComparison.Ordinal) ? "netstandard2.0" : "net10.0";

    /// <summary>The lines.</summary>
    public string[] Lines { get; }

    /// <summary>The framework that the assembly of a type was built for.</summary>
    internal static string? Target(Type type) =>
        type.Assembly.GetCustomAttributes(typeof(TargetFrameworkAttribute), inherit: false).Cast<TargetFrameworkAttribute>().SingleOrDefault()?.FrameworkName;
}
