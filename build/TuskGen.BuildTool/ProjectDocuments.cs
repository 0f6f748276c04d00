using System.Text;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.BuildTool;

/// <summary>A project's documents, bound as its compiler binds them.</summary>
internal static class ProjectDocuments
{
    /// <summary>Every document that makes a configuration, in the ordinal order of their paths.</summary>
    public static IReadOnlyList<BoundDocument> Bind(BuildRequest request)
    {
        SourceFile[] files = [.. request.Files.Select(path => SourceFile.Create(SyntaxTree.Parse(File.ReadAllText(path, Encoding.UTF8), ProjectFolder.Relative(request.ProjectFolder, path))))];
        FileIndex index = FileIndex.Create(files);
        return
        [
            .. files.Where(static file => file.Role == DocumentRole.Base).DistinctBy(static file => file.Path)
                .OrderBy(static file => file.Path, StringComparer.Ordinal)
                .Select(file => DocumentGroup.Create(file, index)).Where(static group => group.HasConfiguration)
                .Select(static group => DocumentBinder.Bind(group)),
        ];
    }
}
