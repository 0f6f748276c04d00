namespace TuskGen.Semantics;

/// <summary>The files that make up one document.</summary>
public sealed class DocumentFiles
{
    private SourceFile[]? _all;

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

    /// <summary>All of them, always in the same order: what it inherits, the base, the overlays, the schema.</summary>
    public IReadOnlyList<SourceFile> All => _all ??= ListAll();

    internal static DocumentFiles Find(SourceFile baseFile, FileIndex index)
    {
        IReadOnlyList<SourceFile> peanuts = index.PeanutsDownTo(baseFile.Folder);
        return baseFile.Role == DocumentRole.Base
            ? new DocumentFiles(baseFile, index.OverlaysOf(baseFile), index.SchemaOf(baseFile), peanuts)
            : new DocumentFiles(baseFile, [], null, [.. peanuts.Where(peanut => !ReferenceEquals(peanut, baseFile))]);
    }

    private SourceFile[] ListAll()
    {
        var all = new SourceFile[Peanuts.Count + 1 + Overlays.Count + (Schema is null ? 0 : 1)];
        int at = 0;
        for (int index = 0; index < Peanuts.Count; index++)
        {
            all[at++] = Peanuts[index];
        }

        all[at++] = Base;
        for (int index = 0; index < Overlays.Count; index++)
        {
            all[at++] = Overlays[index];
        }

        if (Schema is not null)
        {
            all[at] = Schema;
        }

        return all;
    }
}
