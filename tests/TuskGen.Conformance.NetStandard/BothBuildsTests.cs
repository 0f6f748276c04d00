using System.Reflection;
using System.Runtime.Loader;
using TuskGen.Conformance.Counting;
using TuskGen.Syntax;

namespace TuskGen.Conformance;

public sealed class BothBuildsTests
{
    [Fact]
    public void These_tests_run_on_the_netstandard_build_of_every_front_end_assembly() => Assert.All(
        AssemblyLoadContext.Default.Assemblies
            .Where(assembly => assembly.GetName().Name is "TuskGen.Values" or "TuskGen.Syntax" or "TuskGen.Semantics")
            .Select(assembly => assembly.GetExportedTypes()[0])
            .Append(typeof(SyntaxTree)),
        type => Assert.Equal(".NETStandard,Version=v2.0", CountsReport.Target(type)));

    [Fact]
    public void Both_builds_of_the_front_end_count_alike()
    {
        string own = Path.GetDirectoryName(typeof(BothBuildsTests).Assembly.Location)!;
        string other = Path.Combine(own.Replace("TuskGen.Conformance.NetStandard", "TuskGen.Conformance", StringComparison.Ordinal), "TuskGen.Conformance.dll");
        var context = new OtherBuild(other);
        Assembly assembly = context.LoadFromAssemblyPath(other);
        object lines = assembly.GetType(typeof(ConformanceCounts).FullName!)!.GetMethod(nameof(ConformanceCounts.Lines))!.Invoke(null, null)!;
        Assembly syntax = context.Assemblies.Single(loaded => loaded.GetName().Name == "TuskGen.Syntax");

        Assert.Equal(".NETCoreApp,Version=v10.0", CountsReport.Target(syntax.GetType(typeof(SyntaxTree).FullName!)!));
        Assert.Equal((string[])lines, ConformanceCounts.Lines());
    }

    /// <summary>Loads the other test assembly with the front-end beside it, so that both builds run in one process.</summary>
    private sealed class OtherBuild(string path) : AssemblyLoadContext(nameof(OtherBuild))
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string beside = Path.Combine(Path.GetDirectoryName(path)!, assemblyName.Name + ".dll");
            return assemblyName.Name!.StartsWith("TuskGen.", StringComparison.Ordinal) && File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
        }
    }
}
