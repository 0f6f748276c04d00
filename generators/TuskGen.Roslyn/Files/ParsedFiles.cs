using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;
using TuskGen.Semantics;
using SyntaxTree = TuskGen.Syntax.SyntaxTree;

namespace TuskGen.Roslyn;

/// <summary>
/// The one parse of each text. Generator and analyzer are given the same <see cref="SourceText"/>, so whoever comes second finds the tree;
/// an entry lives as long as its text.
/// </summary>
public static class ParsedFiles
{
    private static readonly ConditionalWeakTable<SourceText, ParsedFile> s_files = new();

    /// <summary>Whether a file of the compilation is a <c>.tsk</c> file.</summary>
    public static bool IsDocument(AdditionalText file) => file.Path.EndsWith(".tsk", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file, read; null where the compiler cannot read it, which it reports itself.</summary>
    /// <param name="file">A <c>.tsk</c> file.</param>
    /// <param name="projectFolder">The project's folder; paths in messages and names are relative to it.</param>
    /// <param name="stop">Stops the reading of the text.</param>
    public static ParsedFile? Get(AdditionalText file, string projectFolder, CancellationToken stop)
    {
        if (file.GetText(stop) is not { } text)
        {
            return null;
        }

        string path = ProjectFolder.Relative(projectFolder, file.Path);
        if (s_files.TryGetValue(text, out ParsedFile? known) && known.Source.Tree.Text.Path == path)
        {
            return known;
        }

        // A renamed file may keep its text.
        s_files.Remove(text);
        return s_files.GetValue(text, text => Parse(text, path));
    }

    private static ParsedFile Parse(SourceText text, string path)
    {
        try
        {
            return new ParsedFile(SourceFile.Create(SyntaxTree.Parse(Content(text), path)), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ParsedFile(SourceFile.Create(SyntaxTree.Parse("", path)), Failure.From(Activity.Reading, path, exception));
        }
    }

    // A compiler reads UTF-16 and UTF-32 by their byte order marks, and where it finds bytes that are no UTF-8 it reads the file again in some one-byte
    // encoding; it tells nobody. A character that the parser refuses, in the first such place, makes it say what is wrong there, and every position
    // stays the same: the NUL that those encodings are full of, or half a surrogate pair.
    private static string Content(SourceText text)
    {
        string content = text.ToString();
        return text.Encoding switch
        {
            UnicodeEncoding or UTF32Encoding => Replace(content, 0, '\0'),
            { IsSingleByte: true } => Replace(content, CountAscii(content), '\uD800'),
            _ => content,
        };
    }

    private static int CountAscii(string content)
    {
        int at = 0;
        while (at < content.Length && content[at] < 0x80)
        {
            at++;
        }

        return at;
    }

    private static string Replace(string content, int at, char by) =>
        at == content.Length ? content : content.Substring(0, at) + by + content.Substring(at + 1);
}
