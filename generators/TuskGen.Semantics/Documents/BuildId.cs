using System.Text;

namespace TuskGen.Semantics;

/// <summary>
/// Tells builds of a document apart: a program, the manifest that its build wrote and the files beside that manifest belong together where they carry the same one.
/// It follows from the texts of the document's files alone, so that every machine finds the same.
/// </summary>
public static class BuildId
{
    private const int Length = 32;

    /// <summary>The build id of a document: 32 hexadecimal digits in lower case, the first half of a SHA-256 (FIPS 180-4) over paths and texts; line ends do not count.</summary>
    /// <param name="group">The document with every file that its meaning depends on.</param>
    public static string Of(DocumentGroup group)
    {
        var text = new StringBuilder();
        foreach (SourceFile file in group.Members.OrderBy(static member => member.Path, StringComparer.Ordinal))
        {
            string content = file.Tree.Text.Content.Replace("\r\n", "\n");
            text.Append(file.Path).Append('\n').Append(content.Length).Append('\n').Append(content);
        }

        return TextHash.Sha256(text.ToString()).Substring(0, Length);
    }
}
