using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TuskGen.Architecture.Tests.Layering;

namespace TuskGen.Architecture.Tests.PublicApi;

/// <summary>What programs can call is written down, so that a change of it is seen, and meant. <c>TUSKGEN_UPDATE=1</c> writes it anew.</summary>
public sealed class PublicApiTests
{
    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeExplicitInterface | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeAccessibility)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword)
        .AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeName)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Theory]
    [InlineData("TuskGen.Values")]
    [InlineData("TuskGen.Runtime")]
    [InlineData("TuskGen.Hosting")]
    [InlineData("TuskGen.Binary")]
    [InlineData("TuskGen.Data")]
    [InlineData("TuskGen.Data.PostgreSql")]
    [InlineData("TuskGen.Http")]
    [InlineData("TuskGen.Caching")]
    [InlineData("TuskGen.Tuning")]
    [InlineData("TuskGen.Features")]
    public void The_public_surface_of_a_library_is_as_written_down(string name)
    {
        string file = Repository.FullPath($"tests/TuskGen.Architecture.Tests/PublicApi/{name}.txt");
        string surface = string.Join('\n', Describe(Room.All.Single(room => room.Name == name))) + "\n";
        if (Environment.GetEnvironmentVariable("TUSKGEN_UPDATE") == "1")
        {
            File.WriteAllText(file, surface);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), surface);
    }

    private static IEnumerable<string> Describe(Room room)
    {
        IEnumerable<string> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("TuskGen.", StringComparison.Ordinal));
        IEnumerable<string> ours = Room.All.Where(other => room.MayReference.Contains(other.Name)).Select(other => other.AssemblyPath("net10.0"));
        MetadataReference library = MetadataReference.CreateFromFile(room.AssemblyPath("net10.0"));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Surface",
            references: [library, .. platform.Concat(ours).Select(path => MetadataReference.CreateFromFile(path))]);
        IAssemblySymbol assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;
        return Types(assembly.GlobalNamespace)
            .SelectMany(type => type.GetMembers().Where(IsSurface).Where(member => member is not INamedTypeSymbol).Prepend(type))
            .Select(symbol => symbol is INamedTypeSymbol type ? Describe(type) : symbol.ToDisplayString(s_format))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static string Describe(INamedTypeSymbol type)
    {
        string kind = type switch
        {
            { IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            { TypeKind: TypeKind.Struct, IsReadOnly: true } => "readonly ",
            _ => "",
        };
        string[] bases = [.. type.AllInterfaces.Where(IsSurface).Select(parent => parent.ToDisplayString(s_format)).Order(StringComparer.Ordinal)];
        return kind + type.ToDisplayString(s_format) + (bases.Length == 0 ? "" : " : " + string.Join(", ", bases));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetTypeMembers().Where(IsSurface).SelectMany(type => Types(type).Prepend(type))
            .Concat(container is INamespaceSymbol parent ? parent.GetNamespaceMembers().SelectMany(Types) : []);

    private static bool IsSurface(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && symbol is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove };
}
