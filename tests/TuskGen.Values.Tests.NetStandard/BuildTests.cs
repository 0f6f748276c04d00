using System.Reflection;
using System.Runtime.Versioning;

namespace TuskGen.Tests;

public sealed class BuildTests
{
    [Fact]
    public void These_tests_run_on_the_build_that_compilers_load() =>
        Assert.Equal(".NETStandard,Version=v2.0", typeof(TuskValue).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
