using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SyntaxTree = Microsoft.CodeAnalysis.SyntaxTree;

namespace TuskGen.Roslyn;

/// <summary>The global usings of a compilation, those of the SDK among them.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="stop">Stops the reading.</param>
internal sealed class GlobalUsings(Compilation compilation, CancellationToken stop)
{
    private IReadOnlyList<(string Text, string? Alias, INamespaceOrTypeSymbol Target)>? _all;

    /// <summary>The first that brings in a type of a name, but for one of a namespace itself; null where none does.</summary>
    public string? Find(string @namespace, string name)
    {
        foreach ((string text, string? alias, INamespaceOrTypeSymbol target) in _all ??= Read())
        {
            bool isFound = alias is null ? target.ToDisplayString() != @namespace && target.GetTypeMembers(name, 0).Any(IsVisible) : alias == name;
            if (isFound)
            {
                return text;
            }
        }

        return null;
    }

    private bool IsVisible(INamedTypeSymbol type) => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);

    private List<(string Text, string? Alias, INamespaceOrTypeSymbol Target)> Read()
    {
        List<(string, string?, INamespaceOrTypeSymbol)> found = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (UsingDirectiveSyntax directive in ((CompilationUnitSyntax)tree.GetRoot(stop)).Usings)
            {
                if (directive.GlobalKeyword.IsKind(SyntaxKind.None))
                {
                    continue;
                }

                model ??= compilation.GetSemanticModel(tree);
                if (model.GetSymbolInfo(directive.NamespaceOrType, stop).Symbol is INamespaceOrTypeSymbol target)
                {
                    found.Add((directive.ToString().TrimEnd(';'), directive.Alias?.Name.Identifier.ValueText, target));
                }
            }
        }

        return found;
    }
}
