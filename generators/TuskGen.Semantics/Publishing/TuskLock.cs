using System.Diagnostics.CodeAnalysis;
using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// What a project has promised: the published shape of its documents, as the file <c>tusk.lock</c> in its folder keeps it. The form is described in <c>docs/guide/compatibility.md</c>.
/// </summary>
/// <param name="Documents">The documents, in the ordinal order of their paths.</param>
public sealed record TuskLock(IReadOnlyList<PublishedDocument> Documents)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "tusk.lock";

    /// <summary>The version of the form; a reader refuses another one.</summary>
    public const int Version = 1;

    /// <summary>The shapes that documents have now.</summary>
    /// <param name="documents">Documents without errors.</param>
    public static TuskLock Of(IEnumerable<BoundDocument> documents) =>
        new([.. documents.Where(static document => document.Group.HasConfiguration).Select(PublishedDocument.Of).OrderBy(static document => document.Path, StringComparer.Ordinal)]);

    /// <summary>Reads the file.</summary>
    /// <param name="text">Its text, with the path that messages show.</param>
    /// <param name="found">What it says.</param>
    /// <param name="fault">Otherwise the first thing that is wrong with it, at its line.</param>
    public static bool TryRead(TuskText text, [NotNullWhen(true)] out TuskLock? found, [NotNullWhen(false)] out TuskDiagnostic? fault) => new LockReader(text).TryRead(out found, out fault);

    /// <summary>The file's text: the same for the same shapes, each thing on a line of its own.</summary>
    public string Write() => LockWriter.Write(this);
}
