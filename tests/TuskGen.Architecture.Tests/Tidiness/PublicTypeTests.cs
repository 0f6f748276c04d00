using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TuskGen.Architecture.Tests.Tidiness;

public sealed class PublicTypeTests
{
    [Fact]
    public void A_file_declares_one_public_type_and_is_named_for_it()
    {
        List<string> found = [];
        foreach (string path in Repository.ProductionSources())
        {
            string[] names = [.. PublicTypes(path).Distinct(StringComparer.Ordinal)];
            string file = Path.GetFileName(path);
            string stem = file[..file.IndexOfAny(['.', '{'])];
            if (names.Length > 1)
            {
                found.Add($"{path} declares {string.Join(", ", names)}; one public type a file");
            }
            else if (names.Length == 1 && names[0] != stem)
            {
                found.Add($"{path} declares {names[0]}; name the file {names[0]}.cs, or {names[0]}.Feature.cs for a part of it");
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void No_type_is_a_drawer_for_everything()
    {
        string[] drawers = ["Utils", "Util", "Utilities", "Helpers", "Helper", "Common", "Misc"];
        string[] found =
        [
            .. Repository.ProductionSources()
                .SelectMany(path => Parse(path).DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => (type.Identifier.Text, path)))
                .Where(type => drawers.Any(drawer => type.Text.EndsWith(drawer, StringComparison.Ordinal)))
                .Select(type => $"{type.path}: {type.Text}"),
        ];

        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    private static IEnumerable<string> PublicTypes(string path) => Parse(path).DescendantNodes()
        .Where(node => node.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
        .Select(node => node switch
        {
            BaseTypeDeclarationSyntax type when IsPublic(type.Modifiers) => type.Identifier.Text,
            DelegateDeclarationSyntax type when IsPublic(type.Modifiers) => type.Identifier.Text,
            _ => "",
        })
        .Where(name => name.Length > 0);

    private static bool IsPublic(SyntaxTokenList modifiers) => modifiers.Any(SyntaxKind.PublicKeyword);

    private static SyntaxNode Parse(string path) => CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.FullPath(path))).GetRoot();
}
