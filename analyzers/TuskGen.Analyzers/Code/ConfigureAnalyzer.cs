using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TuskGen.Roslyn;

namespace TuskGen.Analyzers;

/// <summary>
/// Warns of C# that configures a record of a document as if it were a class of options: <c>services.Configure&lt;AppConfig&gt;(…)</c>. The record is made by its document, whole, and replaced whole;
/// what such code does to another instance, nobody sees.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigureAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The folder in which the compiler puts what the generator writes is named after its type.</summary>
    private const string Generator = "TuskGen.Generators.TuskGenerator";

    private static readonly ImmutableHashSet<string> s_methods =
        ImmutableHashSet.Create("Configure", "ConfigureAll", "PostConfigure", "PostConfigureAll", "Bind", "BindConfiguration");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.Get(HostRules.ConfiguredInVain)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("TuskGen.TuskContext") is { } tuskContext)
            {
                start.RegisterOperationAction(operation => Check(operation, tuskContext), OperationKind.Invocation);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, INamedTypeSymbol tuskContext)
    {
        IMethodSymbol method = ((IInvocationOperation)context.Operation).TargetMethod;
        if (s_methods.Contains(method.Name) && ConfiguredBy(method) is { } type && IsOfDocument(type, tuskContext))
        {
            context.ReportDiagnostic(HostDiagnostics.Create(
                HostRules.ConfiguredInVain, context.Operation.Syntax.GetLocation(), method.Name, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
        }
    }

    /// <summary>The type of options that a method of Microsoft's configures: its own argument, or that of its <c>OptionsBuilder</c>.</summary>
    private static INamedTypeSymbol? ConfiguredBy(IMethodSymbol method)
    {
        if (method.ContainingNamespace.ToDisplayString() is not ("Microsoft.Extensions.DependencyInjection" or "Microsoft.Extensions.Options"))
        {
            return null;
        }

        // The methods of a builder can have further arguments: services that they want.
        return (method.ContainingType is { Name: "OptionsBuilder", TypeArguments: [var built] } ? built : method.TypeArguments.FirstOrDefault()) as INamedTypeSymbol;
    }

    private static bool IsOfDocument(INamedTypeSymbol type, INamedTypeSymbol tuskContext) =>
        type.DeclaringSyntaxReferences.Any(static part => part.SyntaxTree.FilePath.Contains(Generator)) || IsRoot(type, tuskContext);

    /// <summary>A document's record that another project's build made is known by the way it is loaded.</summary>
    private static bool IsRoot(INamedTypeSymbol type, INamedTypeSymbol tuskContext) => type.GetMembers("Load").OfType<IMethodSymbol>().Any(load =>
        load is { IsStatic: true, Parameters: [{ Type.SpecialType: SpecialType.System_String }, { Type: var context }] }
            && SymbolEqualityComparer.Default.Equals(context, tuskContext) && SymbolEqualityComparer.Default.Equals(load.ReturnType, type));
}
