using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TuskGen.Semantics;
using TuskGen.Syntax;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace TuskGen.Roslyn;

/// <summary>The one reading of each <c>tusk.lock</c>: it changes seldom, and is asked for with each key pressed in an editor. An entry lives as long as its text.</summary>
public static class LockFiles
{
    private static readonly ConditionalWeakTable<SourceText, LockFile> s_files = new();

    /// <summary>Whether a file of the compilation is the project's own lock: the one in its folder.</summary>
    /// <param name="file">The file.</param>
    /// <param name="projectFolder">The project's folder, as its files' paths begin.</param>
    public static bool IsLock(AdditionalText file, string projectFolder) => ProjectFolder.Relative(projectFolder, file.Path) == TuskLock.FileName;

    /// <summary>The lock, read; null where the compiler cannot read the file, which it reports itself.</summary>
    public static LockFile? Get(AdditionalText file, CancellationToken stop) => file.GetText(stop) is { } text ? s_files.GetValue(text, static text => Read(text)) : null;

    private static LockFile Read(SourceText source)
    {
        var text = new TuskText(source.ToString(), TuskLock.FileName);
        return TuskLock.TryRead(text, out TuskLock? found, out TuskDiagnostic? fault) ? new LockFile(text, found, null) : new LockFile(text, null, fault);
    }
}
