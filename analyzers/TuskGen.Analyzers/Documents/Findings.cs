using Microsoft.CodeAnalysis;
using TuskGen.Semantics;
using TuskGen.Syntax;
using SyntaxTree = TuskGen.Syntax.SyntaxTree;

namespace TuskGen.Analyzers;

/// <summary>Findings by file. A file that several documents share is told of each thing once.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);
    private readonly HashSet<AdditionalText> _repeated = [];
    private readonly Dictionary<string, string> _compilerPaths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TuskDiagnostic>> _diagnostics = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, string Path, TextSpan Span, string Message)> _seen = [];

    /// <summary>Notes a file; false if one of its path is noted already.</summary>
    /// <param name="tree">Its tree, with the path that messages show.</param>
    /// <param name="file">The file as the compiler knows it.</param>
    public bool AddFile(SyntaxTree tree, AdditionalText file)
    {
        string path = tree.Text.Path;
        if (_trees.ContainsKey(path))
        {
            _repeated.Add(file);
            return false;
        }

        _trees.Add(path, tree);
        _compilerPaths.Add(path, file.Path);
        return true;
    }

    /// <summary>Notes the project's lock, in which nothing is suppressed.</summary>
    /// <param name="path">The path that messages show.</param>
    /// <param name="file">The file as the compiler knows it.</param>
    public void AddLock(string path, AdditionalText file) => _compilerPaths[path] = file.Path;

    /// <summary>Whether the project lists the file's path before it.</summary>
    public bool IsRepeated(AdditionalText file) => _repeated.Contains(file);

    public void AddAll(IReadOnlyList<TuskDiagnostic> diagnostics)
    {
        foreach (TuskDiagnostic diagnostic in diagnostics)
        {
            string path = diagnostic.Location.Text.Path;
            if (!_seen.Add((diagnostic.Id, path, diagnostic.Location.Span, diagnostic.Message)))
            {
                continue;
            }

            if (!_diagnostics.TryGetValue(path, out List<TuskDiagnostic>? list))
            {
                _diagnostics.Add(path, list = []);
            }

            list.Add(diagnostic);
        }
    }

    /// <summary>What is wrong with a file, and no comment in it takes away.</summary>
    public IReadOnlyList<TuskDiagnostic> DiagnosticsOf(string path)
    {
        IReadOnlyList<TuskDiagnostic> found = _diagnostics.TryGetValue(path, out List<TuskDiagnostic>? list) ? list : [];
        return _trees.TryGetValue(path, out SyntaxTree? tree) ? Suppressions.Apply(tree, found) : found;
    }

    /// <summary>The path that the compiler knows a file by.</summary>
    public string CompilerPath(string path) => _compilerPaths.TryGetValue(path, out string? found) ? found : path;
}
