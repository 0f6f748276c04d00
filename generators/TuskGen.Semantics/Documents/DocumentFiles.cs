namespace TuskGen.Semantics;

/// <summary>The files that make up one document.</summary>
public sealed class DocumentFiles
{
    private DocumentFiles(SourceFile baseFile, IReadOnlyList<SourceFile> overlays, SourceFile? schema, IReadOnlyList<SourceFile> peanuts)
    {
        Base = baseFile;
        Overlays = overlays;
        Schema = schema;
        Peanuts = peanuts;
    }

    /// <summary>The base: <c>app.tsk</c>.</summary>
    public SourceFile Base { get; }

    /// <summary>Its overlays, in the ordinal order of their environments.</summary>
    public IReadOnlyList<SourceFile> Overlays { get; }

    /// <summary>Its schema, <c>app.schema.tsk</c>, if it has one.</summary>
    public SourceFile? Schema { get; }

    /// <summary>The defaults it inherits, from the project's root down to its folder; in each folder the base, then the overlays.</summary>
    public IReadOnlyList<SourceFile> Peanuts { get; }

    /// <summary>All of them, always in the same order.</summary>
    public IEnumerable<SourceFile> All
    {
        get
        {
            foreach (SourceFile file in Peanuts)
            {
                yield return file;
            }

            yield return Base;
            foreach (SourceFile file in Overlays)
            {
                yield return file;
            }

            if (Schema is not null)
            {
                yield return Schema;
            }
        }
    }

    internal static DocumentFiles Find(SourceFile baseFile, FileIndex index) => new(
        baseFile,
        baseFile.Role == DocumentRole.Base ? index.OverlaysOf(baseFile.Folder, baseFile.DocumentName) : [],
        baseFile.Role == DocumentRole.Base ? index.Find(FileIndex.Sibling(baseFile.Folder, baseFile.DocumentName) + ".schema.tsk") : null,
        FindPeanuts(baseFile, index));

    private static List<SourceFile> FindPeanuts(SourceFile baseFile, FileIndex index)
    {
        var found = new List<SourceFile>();
        string folder = baseFile.Folder;
        while (true)
        {
            IReadOnlyList<SourceFile> here = index.PeanutsIn(folder);
            int at = 0;
            foreach (SourceFile file in here)
            {
                if (!ReferenceEquals(file, baseFile))
                {
                    found.Insert(at++, file);
                }
            }

            if (folder.Length == 0 || folder == index.ProjectFolder)
            {
                return found;
            }

            folder = ProjectPath.FolderOf(folder);
        }
    }
}
