using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>What is wrong with the files of a project together: files that no document takes.</summary>
public static class ProjectChecker
{
    /// <summary>Finds the files that belong to no document, with what is wrong in them taken alone.</summary>
    /// <returns>Diagnostics of such files only; those of every other file come with its documents.</returns>
    public static IReadOnlyList<TuskDiagnostic> Check(FileIndex index)
    {
        var found = new List<TuskDiagnostic>();
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (SourceFile file in index.Files)
        {
            if (file.Role == DocumentRole.Base)
            {
                AddWithParents(file.Folder, folders);
            }
        }

        foreach (SourceFile file in index.Files)
        {
            string baseName = file.DocumentName + ".tsk";
            bool hasBase = index.Find(FileIndex.Sibling(file.Folder, baseName)) is not null;
            if (!hasBase && index.FindTwin(file) is { } twin)
            {
                Add(found, file, DocumentChecker.SpelledTwice(file, twin.Path));
                continue;
            }

            switch (file.Role)
            {
                case DocumentRole.Overlay when !hasBase:
                    Add(found, file, new TuskDiagnostic(SemanticRules.OverlayWithoutBase, DocumentChecker.FirstLine(file), file.FileName, baseName));
                    break;
                case DocumentRole.Peanut or DocumentRole.PeanutOverlay when !folders.Contains(file.Folder):
                    Add(found, file, new TuskDiagnostic(SemanticRules.DefaultsWithoutDocument, DocumentChecker.FirstLine(file), file.FileName));
                    break;
                case DocumentRole.Schema when !hasBase || !ReferenceEquals(index.SchemaOf(file), file):
                case DocumentRole.Tests:
                    Add(found, file, index.FindTwin(file) is { } other ? DocumentChecker.SpelledTwice(file, other.Path) : null);
                    break;
            }
        }

        var declarations = new DiagnosticSink();
        foreach (SourceFile file in index.Files.Where(index.IsStandalone))
        {
            var group = DocumentGroup.Create(file, index);
            DocumentChecker.CheckUses(group, declarations);
            DeclarationChecker.Check(group, declarations);
            DeclarationNameChecker.Check(DeclarationUnit.Create(group), null, declarations);
        }

        found.AddRange(declarations.All);
        DiagnosticOrder.Sort(found);
        return found;
    }

    private static void Add(List<TuskDiagnostic> found, SourceFile file, TuskDiagnostic? diagnostic)
    {
        found.AddRange(file.Diagnostics);
        if (diagnostic is not null)
        {
            found.Add(diagnostic);
        }
    }

    private static void AddWithParents(string folder, HashSet<string> folders)
    {
        while (folders.Add(folder) && folder.Length > 0)
        {
            folder = ProjectPath.FolderOf(folder);
        }
    }
}
