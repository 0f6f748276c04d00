using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TuskGen.Emit.Tests;

/// <summary>C# compiled as a user's project compiles it: nullable, documentation on, every warning counted.</summary>
internal static class CSharpProject
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Compilation = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, deterministic: true);

    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(TuskContext).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(TuskValue).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(TuskHosting).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Hosting.IHostApplicationBuilder).Assembly.Location),
    ];

    public static CSharpCompilation Create(params IEnumerable<string> texts) =>
        CSharpCompilation.Create("User", texts.Select(static (text, index) => CSharpSyntaxTree.ParseText(text, Parse, path: "File" + index + ".cs")), References, Compilation);

    /// <summary>Warnings and errors, as the compiler prints them.</summary>
    public static string[] Problems(params IEnumerable<string> texts) =>
        [.. Create(texts).GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning).Select(static found => found.ToString())];

    /// <summary>Loads the compiled texts; they must compile without a warning.</summary>
    public static Assembly Load(params IEnumerable<string> texts) => new AssemblyLoadContext("user", isCollectible: true).LoadFromStream(new MemoryStream(Image(texts)));

    /// <summary>The bytes of the assembly that the texts become; they must compile without a warning.</summary>
    public static byte[] Image(params IEnumerable<string> texts)
    {
        CSharpCompilation compilation = Create(texts);
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Diagnostic[] problems = [.. result.Diagnostics.Where(static found => found.Severity >= DiagnosticSeverity.Warning)];
        Assert.True(result.Success && problems.Length == 0, string.Join("\n", problems.Take(20)) + "\n" + string.Join("\n----\n", texts));
        return image.ToArray();
    }
}
