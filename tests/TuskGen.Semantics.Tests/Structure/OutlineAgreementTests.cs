using CsCheck;
using TuskGen.Syntax;
using TuskGen.Syntax.Edits;
using TuskGen.Syntax.Tests.Blocks;
using TuskGen.Syntax.Tests.Robustness;

namespace TuskGen.Semantics.Tests.Structure;

/// <summary>Section 3 has two readers, one for edits and one for binding: both find the same keys with the same values in the same places.</summary>
public sealed class OutlineAgreementTests
{
    [Fact]
    public void Both_readers_find_the_same_keys_in_a_random_document() =>
        Gen.Select(KnownTreeGenerator.Root, Gen.Int).ForAll((root, seed) => AssertAgree(RandomPrinter.Print(root, seed)), times: 1_000);

    [Fact]
    public void Both_readers_find_the_same_keys_in_every_document_of_the_corpora()
    {
        Assert.True(SeedDocuments.All.Count > 40, "only " + SeedDocuments.All.Count + " documents");
        Assert.All(SeedDocuments.All, AssertAgree);
    }

    [Theory]
    [InlineData("[.c]\nx: 1\n")]
    [InlineData("a: 1\n[a b]\nx: 1\n[c]\ny: 2\n")]
    [InlineData("[[a]\nx: 1\n")]
    [InlineData("$x: 1\n\"$x\": 2\n")]
    [InlineData("$x { a: 1 }\nx: $x\n")]
    [InlineData("[[a]]\nx: 1\n[a.b]\ny: 1\n[[a]]\nx: 2\n[[a.b.c]]\nz: 1\n[a.b]\nw: 1\n")]
    [InlineData("a.b.c: 1\na.b { d: 2 }\n[a]\ne: 3\nb.f: 4\n")]
    [InlineData("a: [{ b: 1 }, [{ c: 2 }], 3]\n")]
    [InlineData("a:\n  - b: 1\n    c: 2\n  - d\n")]
    [InlineData("{ a: 1, b { c: 2 } }\n")]
    [InlineData("a {\n  $g: 1\n  b: 2\n}\n")]
    [InlineData("a: { $g: 1 }\n[]\nb: 2\n")]
    [InlineData("a:\n[b]\n")]
    [InlineData("[a]\n[a.b]\n[c]\n")]
    public void So_they_do_in(string text) => AssertAgree(text);

    private static void AssertAgree(string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(text, "app.tsk");
        FileStructure structure = SourceFile.Create(tree).Structure;
        // Where keys stand in each other's way binding keeps the first, and edits show every place.
        if (structure.AllDiagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Id.StartsWith("TSK1", StringComparison.Ordinal)))
        {
            return;
        }

        var outline = new Outline(tree);
        string fault = string.Join('\n', CompareKeys(outline.Root, structure.Root, structure, "")
            .Concat(CompareEntries(outline.Globals, structure.Globals, structure, "")));
        Assert.True(fault.Length == 0, fault + "\n" + text);
    }

    private static IEnumerable<string> CompareKeys(Place place, RawTable table, FileStructure structure, string path) =>
        CompareEntries(place, table.Entries, structure, path);

    private static IEnumerable<string> CompareEntries(Place place, IReadOnlyList<RawEntry> entries, FileStructure structure, string path)
    {
        IEnumerable<string> counts = place.Keys.Count == entries.Count ? [] : [path + ": " + place.Keys.Count + " keys for edits, " + entries.Count + " for binding"];
        return counts.Concat(entries.SelectMany(entry => Compare(place.Find(entry.Statement is GlobalSyntax ? "$" + entry.Key : entry.Key), entry, structure, path + "/" + entry.Key)));
    }

    private static IEnumerable<string> Compare(Place? place, RawEntry entry, FileStructure structure, string path)
    {
        switch (entry.Kind)
        {
            case var _ when place is null:
                return [path + ": no key for edits"];
            case RawKind.Table when entry.Table!.IncludedValue is { } call:
                return CompareValue(place, call, structure, path);
            case RawKind.Table:
                return place.Elements.Count > 0 ? [path + ": a list for edits"] : CompareKeys(place, entry.Table!, structure, path);
            case RawKind.Elements:
                return place.Elements.Count == entry.Elements!.Count
                    ? place.Elements.SelectMany((element, index) => CompareKeys(element, entry.Elements[index], structure, path + "[" + index + "]"))
                    : [path + ": " + place.Elements.Count + " elements for edits, " + entry.Elements.Count + " for binding"];
            default:
                return CompareValue(place, entry.Expression, structure, path);
        }
    }

    private static IEnumerable<string> CompareValue(Place place, ExpressionSyntax? value, FileStructure structure, string path)
    {
        if (place.Definitions.Count != 1 || !ReferenceEquals(place.Definitions[0].Value, value))
        {
            return [path + ": another value for edits"];
        }

        return value switch
        {
            TableSyntax table => CompareKeys(place, structure.InnerTables[table], structure, path),
            ListSyntax list when list.Elements.Count != place.Elements.Count => [path + ": another number of elements for edits"],
            ListSyntax list => list.Elements.SelectMany((element, index) => CompareValue(place.Elements[index], element, structure, path + "[" + index + "]")),
            _ => place.Keys.Count == 0 ? [] : [path + ": a table for edits"],
        };
    }
}
