using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TuskGen.Architecture.Tests.Layering;

public sealed class ReferenceTests
{
    // What .NET itself brings, on either target; the two packages are part of every compiler that loads an analyzer.
    private static readonly string[] s_platform =
        ["netstandard", "mscorlib", "System.Runtime", "System.Collections", "System.Linq", "System.Memory", "System.Text.", "System.Threading", "System.Reflection.Metadata",
         "System.Console", "System.ComponentModel", "System.Numerics", "System.Net.Primitives", "System.Private.Uri", "System.Security.Cryptography", "System.ObjectModel",
         "System.Diagnostics", "System.Private.CoreLib"];

    private static readonly string[] s_compilerOnly = ["System.Collections.Immutable", "System.Reflection.Metadata", "System.Memory"];

    public static TheoryData<string, string> Builds()
    {
        TheoryData<string, string> builds = [];
        foreach (Room room in Room.All)
        {
            foreach (string target in room.Targets)
            {
                builds.Add(room.Name, target);
            }
        }

        return builds;
    }

    [Fact]
    public void Every_project_has_its_row_in_the_table_of_rooms()
    {
        string[] projects = [.. Repository.Files("*.csproj", "generators", "analyzers", "runtime").Select(path => Path.GetDirectoryName(path)!.Replace('\\', '/'))];

        Assert.Equal(projects.Order(StringComparer.Ordinal), Room.All.Select(room => room.Project).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Builds))]
    public void An_assembly_references_only_rooms_below_its_own(string name, string target)
    {
        Room room = Room.All.Single(room => room.Name == name);
        string[] found = [.. References(room.AssemblyPath(target)).Where(reference => reference.StartsWith("TuskGen", StringComparison.Ordinal))];

        Assert.Subset(room.MayReference.ToHashSet(), found.ToHashSet());
    }

    [Theory, MemberData(nameof(Builds))]
    public void An_assembly_references_only_the_libraries_of_its_room(string name, string target)
    {
        Room room = Room.All.Single(room => room.Name == name);
        string[] foreign =
        [
            .. References(room.AssemblyPath(target))
                .Where(reference => !reference.StartsWith("TuskGen", StringComparison.Ordinal))
                .Where(reference => !IsOfThePlatform(reference, target, room))
                .Where(reference => !room.Libraries.Any(library => reference.StartsWith(library, StringComparison.Ordinal))),
        ];

        Assert.True(foreign.Length == 0, $"{name} ({target}) references {string.Join(", ", foreign)}, which its row in Room.All does not list.");
    }

    [Fact]
    public void The_table_of_rooms_has_no_cycle()
    {
        foreach (Room room in Room.All)
        {
            foreach (string below in room.MayReference)
            {
                Assert.DoesNotContain(room.Name, Room.All.Single(other => other.Name == below).MayReference);
            }
        }
    }

    // A netstandard2.0 assembly of ours that is loaded by itself may need netstandard alone: anything else would have to ship beside it.
    private static bool IsOfThePlatform(string reference, string target, Room room) =>
        target == "netstandard2.0"
            ? reference == "netstandard" || (room.Libraries.Length > 0 && s_compilerOnly.Contains(reference, StringComparer.Ordinal))
            : s_platform.Any(name => reference.StartsWith(name, StringComparison.Ordinal));

    private static List<string> References(string assembly)
    {
        Assert.True(File.Exists(assembly), $"{Repository.Relative(assembly)} is not built; build the solution in {Repository.Configuration} first.");
        using PEReader reader = new(File.OpenRead(assembly));
        MetadataReader metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
