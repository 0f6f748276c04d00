using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Generators.Tests.Output;

/// <summary>Values sit where .NET hot reload can change them: an edit of a value changes bodies of methods and nothing else, and the compiler can make the difference of two assemblies of it.</summary>
public sealed class HotReloadTests
{
    private const string Before = """
        $domain: "dev.example"
        name: "shop"
        url: "https://$domain/"
        debug: true
        ratio: 0.25
        share: 70%
        hosts: ["a", "b"]
        region: @env("REGION", "eu")
        [server]
        port = 8080
        admin = port + 1
        timeout = 30s
        limits { body: 10MB }
        [[routes]]
        path = "/"
        weight = 1
        """;

    public static TheoryData<string, string> Edits() => new()
    {
        { "dev.example", "test.example" },
        { "name: \"shop\"", "name: \"a \\\"longer\\\" name\"" },
        { "true", "false" },
        { "0.25", "0.75" },
        { "70%", "71%" },
        { "[\"a\", \"b\"]", "[\"c\"]" },
        { "\"eu\"", "\"us\"" },
        { "8080", "443" },
        { "port + 1", "port + 2" },
        { "30s", "1m30s" },
        { "10MB", "10MiB" },
        { "weight = 1", "weight = 2" },
        { "[server]", "# a comment\n[server]" },
    };

    [Theory, MemberData(nameof(Edits))]
    public void An_edit_of_a_value_changes_bodies_of_methods_and_nothing_else(string value, string other)
    {
        Assert.Contains(value, Before, StringComparison.Ordinal);
        GeneratorSession session = new GeneratorSession([new("app.tsk", Before), new("app.production.tsk", "[server]\nport = 444\n")]).Run();
        Compilation before = session.Output;
        Compilation after = session.Edit("app.tsk", text => text.Replace(value, other, StringComparison.Ordinal)).Run().Output;
        IReadOnlyList<SemanticEdit> edits = Compare(before, after);

        Assert.NotEmpty(edits);
        Assert.All(edits, edit => Assert.Equal(SemanticEditKind.Update, edit.Kind));
        Assert.Empty(Difference(before, after, edits));
    }

    [Fact]
    public void What_no_hot_reload_could_change_would_be_seen()
    {
        GeneratorSession session = new GeneratorSession("app.tsk", Before).Run();
        Compilation before = session.Output;

        // Another type, and a key that is gone.
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Compare(before, session.Edit("app.tsk", text => text.Replace("8080", "\"8080\"", StringComparison.Ordinal)).Run().Output));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Compare(before, session.Edit("app.tsk", text => text.Replace("debug: true", "", StringComparison.Ordinal)).Run().Output));
    }

    // Members are paired in their order, which the first check has made the same.
    private static List<SemanticEdit> Compare(Compilation before, Compilation after)
    {
        List<SemanticEdit> edits = [];
        foreach ((SyntaxTree old, SyntaxTree now) in before.SyntaxTrees.Zip(after.SyntaxTrees))
        {
            Assert.Equal(old.FilePath, now.FilePath);
            SyntaxNode oldRoot = old.GetRoot();
            SyntaxNode nowRoot = now.GetRoot();
            Assert.Equal(WithoutBodies(oldRoot), WithoutBodies(nowRoot));

            SemanticModel oldModel = before.GetSemanticModel(old);
            SemanticModel nowModel = after.GetSemanticModel(now);
            foreach ((BaseMethodDeclarationSyntax oldMethod, BaseMethodDeclarationSyntax nowMethod) in Methods(oldRoot).Zip(Methods(nowRoot)))
            {
                if (!oldMethod.IsEquivalentTo(nowMethod))
                {
                    edits.Add(new SemanticEdit(SemanticEditKind.Update, oldModel.GetDeclaredSymbol(oldMethod), nowModel.GetDeclaredSymbol(nowMethod)));
                }
            }
        }

        return edits;
    }

    private static IEnumerable<BaseMethodDeclarationSyntax> Methods(SyntaxNode root) => root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>();

    // Comments do not reach the assembly.
    private static string WithoutBodies(SyntaxNode root)
    {
        SyntaxNode[] bodies = [.. Methods(root).Select(method => (SyntaxNode?)method.Body ?? method.ExpressionBody).OfType<SyntaxNode>()];
        return root.RemoveNodes(bodies, SyntaxRemoveOptions.KeepNoTrivia)!.NormalizeWhitespace().DescendantTokens()
            .Aggregate(new System.Text.StringBuilder(), (text, token) => text.Append(token.Text).Append(' ')).ToString();
    }

    private static ImmutableArray<Diagnostic> Difference(Compilation before, Compilation after, IReadOnlyList<SemanticEdit> edits)
    {
        using MemoryStream image = new();
        EmitResult first = before.Emit(image);
        Assert.True(first.Success, string.Join('\n', first.Diagnostics));
        using ModuleMetadata module = ModuleMetadata.CreateFromImage(image.ToArray());
        EmitBaseline baseline = EmitBaseline.CreateInitialBaseline(before, module, static _ => default, static _ => default, hasPortableDebugInformation: true);
        using MemoryStream metadata = new();
        using MemoryStream code = new();
        using MemoryStream pdb = new();
        EmitDifferenceResult result = after.EmitDifference(baseline, edits, static _ => false, metadata, code, pdb);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return result.Diagnostics.RemoveAll(diagnostic => diagnostic.Severity < DiagnosticSeverity.Warning);
    }
}
