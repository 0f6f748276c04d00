using System.Text;

namespace TuskGen;

/// <summary>One file that a document was compiled from.</summary>
/// <param name="Path">Its path within the project, with forward slashes.</param>
/// <param name="Text">Its text without comments; lines and columns are those of the file.</param>
public sealed record TuskSourceText(string Path, string Text)
{
    /// <summary>A file whose text a program holds in UTF-8, as generated code does: it takes half the room, and counts not to what a program may hold of strings.</summary>
    /// <param name="path">Its path within the project.</param>
    /// <param name="text">Its text in UTF-8.</param>
    public TuskSourceText(string path, ReadOnlySpan<byte> text)
        : this(path, Encoding.UTF8.GetString(text))
    {
    }
}
