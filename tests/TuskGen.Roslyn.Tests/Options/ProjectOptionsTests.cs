using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Roslyn.Tests.Options;

public sealed class ProjectOptionsTests
{
    [Theory]
    [InlineData("", "", "", true)]
    [InlineData("true", "false", "", true)]
    [InlineData("", "false", "", false)]
    [InlineData("false", "true", "", false)]
    [InlineData("FALSE", "", "", false)]
    [InlineData("", "", "false", false)]
    public void Analyzers_run_as_the_compilers_own_targets_decide(string run, string duringBuild, string ours, bool expected)
    {
        BuildProperties properties = BuildProperties.Default.With("RunAnalyzers", run).With("RunAnalyzersDuringBuild", duringBuild).With("TuskGenAnalyzersRun", ours);

        Assert.Equal(expected, ProjectOptions.Read(properties).AnalyzersRun);
    }

    [Theory]
    [InlineData("", false, true)]
    [InlineData("public", false, true)]
    [InlineData("Internal", true, true)]
    [InlineData("private", false, false)]
    public void Types_are_public_unless_the_project_says_internal(string value, bool isInternal, bool isKnown)
    {
        ProjectOptions options = ProjectOptions.Read(BuildProperties.Default.With(ProjectOptions.AccessibilityProperty, value));

        Assert.Equal(isInternal, options.IsInternal);
        Assert.Equal(isKnown, options.HasKnownAccessibility);
    }

    [Fact]
    public void Equal_properties_are_equal_options() =>
        Assert.Equal(ProjectOptions.Read(BuildProperties.Default), ProjectOptions.Read(BuildProperties.Default.With("Unrelated", "x")));
}
