using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace TuskGen.Generators;

/// <summary>Reads the contract of an assembly of ours from its reference, not from the compilation, so that an edit of C# asks nothing again.</summary>
internal static class RuntimeReferenceReader
{
    private const string AttributeName = "AssemblyMetadataAttribute";

    /// <summary>The assembly of a name, if that is what is referenced; else null.</summary>
    public static RuntimeReference? Read(MetadataReference reference, string name) => reference switch
    {
        CompilationReference source when source.Compilation.AssemblyName == name => Read(source.Compilation.Assembly),
        PortableExecutableReference file when IsFileOf(file.FilePath ?? file.Display, name) && file.GetMetadata() is AssemblyMetadata metadata => Read(metadata),
        _ => null,
    };

    private static bool IsFileOf(string? path, string name) => path is not null
        && path.EndsWith(name + ".dll", StringComparison.OrdinalIgnoreCase)
        && (path.Length == name.Length + 4 || path[path.Length - name.Length - 5] is '/' or '\\');

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
