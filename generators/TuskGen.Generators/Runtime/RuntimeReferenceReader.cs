using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace TuskGen.Generators;

/// <summary>Reads the runtime's contract from its reference, not from the compilation, so that an edit of C# asks nothing again.</summary>
internal static class RuntimeReferenceReader
{
    private const string AttributeName = "AssemblyMetadataAttribute";

    /// <summary>The runtime, if that is what is referenced; else null.</summary>
    public static RuntimeReference? Read(MetadataReference reference) => reference switch
    {
        CompilationReference source when source.Compilation.AssemblyName == RuntimeReference.AssemblyName => Read(source.Compilation.Assembly),
        PortableExecutableReference file when IsRuntime(file.FilePath ?? file.Display) && file.GetMetadata() is AssemblyMetadata metadata => Read(metadata),
        _ => null,
    };

    private static bool IsRuntime(string? path) => path is not null
        && path.EndsWith(RuntimeReference.AssemblyName + ".dll", StringComparison.OrdinalIgnoreCase)
        && (path.Length == RuntimeReference.AssemblyName.Length + 4 || path[path.Length - RuntimeReference.AssemblyName.Length - 5] is '/' or '\\');

    private static RuntimeReference Read(IAssemblySymbol assembly) => new(
        assembly.Identity.Version.ToString(),
        assembly.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Name == AttributeName && attribute.ConstructorArguments.Length == 2)
            .Where(static attribute => attribute.ConstructorArguments[0].Value is RuntimeReference.ContractKey)
            .Select(static attribute => attribute.ConstructorArguments[1].Value as string)
            .FirstOrDefault());

    private static RuntimeReference Read(AssemblyMetadata metadata)
    {
        MetadataReader reader = metadata.GetModules()[0].GetMetadataReader();
        AssemblyDefinition assembly = reader.GetAssemblyDefinition();
        string? contract = null;
        foreach (CustomAttributeHandle handle in assembly.GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (TypeNameOf(reader, attribute.Constructor) != AttributeName)
            {
                continue;
            }

            BlobReader value = reader.GetBlobReader(attribute.Value);
            value.ReadUInt16();
            if (value.ReadSerializedString() == RuntimeReference.ContractKey)
            {
                contract = value.ReadSerializedString();
            }
        }

        return new RuntimeReference(assembly.Version.ToString(), contract);
    }

    private static string? TypeNameOf(MetadataReader reader, EntityHandle constructor) =>
        constructor.Kind == HandleKind.MemberReference
        && reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } parent
            ? reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name)
            : null;
}
