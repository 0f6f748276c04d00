namespace TuskGen.Package.Tests.Sandbox;

/// <summary>The clone of the repository that these tests were built in. Who builds in it is in the collection of this name, since two builds would write the same files.</summary>
[CollectionDefinition(Collection)]
public sealed class Clone
{
    internal const string Collection = "clone";

    internal static string Folder { get; } = RepositoryRoot.Folder;
}
