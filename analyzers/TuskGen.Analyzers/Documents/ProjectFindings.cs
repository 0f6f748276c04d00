using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TuskGen.Roslyn;
using TuskGen.Semantics;

namespace TuskGen.Analyzers;

/// <summary>What is wrong with the documents of one compilation. Every document is bound once, when the first file is asked for.</summary>
internal sealed class ProjectFindings
{
    private readonly AnalyzerOptions _options;
    private readonly Compilation _compilation;
    private readonly ProjectOptions _project;
    private readonly object _gate = new();
    private Findings? _found;

    public ProjectFindings(AnalyzerOptions options, Compilation compilation)
    {
        _options = options;
        _compilation = compilation;
        _project = ProjectOptions.Read(options.AnalyzerConfigOptionsProvider);
    }

    /// <summary>The path that messages show for a file of the compilation.</summary>
    public string RelativePath(AdditionalText file) => ProjectFolder.Relative(_project.Folder, file.Path);

    /// <summary>Whether a file is the project's lock.</summary>
    public bool IsLock(AdditionalText file) => LockFiles.IsLock(file, _project.Folder);

    /// <summary>The findings of all files. Not a <see cref="Lazy{T}"/>: it would keep the cancellation of whoever came first.</summary>
    public Findings Get(CancellationToken stop)
    {
        lock (_gate)
        {
            return _found ??= Collect(stop);
        }
    }

    private void CheckLock(Findings findings, List<BoundDocument> documents, CancellationToken stop)
    {
        if (_options.AdditionalFiles.FirstOrDefault(IsLock) is { } file && LockFiles.Get(file, stop) is { } found)
        {
            findings.AddLock(found.Text.Path, file);
            findings.AddAll(found.Published is { } published ? LockChecker.Check(published, documents) : [found.Fault!]);
        }
    }

    private Findings Collect(CancellationToken stop)
    {
        Findings findings = new();
        List<SourceFile> files = [];
        foreach (AdditionalText text in _options.AdditionalFiles)
        {
            if (ParsedFiles.IsDocument(text) && ParsedFiles.Get(text, _project.Folder, stop) is { } file && findings.AddFile(file.Source.Tree, text))
            {
                files.Add(file.Source);
            }
        }

        FileIndex index = FileIndex.Create(files);
        List<BoundDocument> documents = [];
        foreach (SourceFile file in files.Where(static file => file.Role == DocumentRole.Base))
        {
            stop.ThrowIfCancellationRequested();
            // Where binding failed the generator says so.
            if (BoundGroups.Get(DocumentGroup.Create(file, index), stop).Document is { } document)
            {
                documents.Add(document);
                findings.AddAll(document.Diagnostics);
            }
        }

        findings.AddAll(TypeNameChecker.Check(documents, _project.RootNamespace));
        DeclarationUnit[] declared = [.. index.Declarations()];
        findings.AddAll(DeclarationNameChecker.Check(declared, documents, _project.RootNamespace));
        findings.AddAll(VariablePrefixChecker.Check(documents));
        findings.AddAll(OwnTypeChecker.Check(documents, declared, _project.RootNamespace, new ProjectTypes(_compilation, _project, stop)));
        findings.AddAll(ProjectChecker.Check(index));
        findings.AddAll(DefaultsChecker.Check(documents));
        CheckLock(findings, documents, stop);
        return findings;
    }
}
