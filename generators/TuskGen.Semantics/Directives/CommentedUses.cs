using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// Finds uses of a project's own directives that prose on the line below makes a comment, as a line of code that is commented out would be. The parser says so of the language's directives; those that
/// a schema declares it does not know.
/// </summary>
internal static class CommentedUses
{
    public static void Check(SourceFile file, IEnumerable<string> declared, DiagnosticSink sink)
    {
        SyntaxTree tree = file.Tree;
        string content = tree.Text.Content;
        foreach (string name in declared.Where(static name => name.Length > 0))
        {
            string mark = "#" + name;
            for (int at = content.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = content.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
            {
                int token = tree.FindToken(at);
                bool isInToken = token < tree.Tokens.Count && tree.Tokens[token].Start <= at;
                if (!isInToken && IsUse(tree.Text, at, at + mark.Length) && IsProseBelow(tree.Text, at))
                {
                    Report(file, new TextSpan(at, mark.Length), name, sink);
                }
            }
        }
    }

    /// <summary>Whether the line is <c>#name …{</c> or <c>#name …{ … }</c>.</summary>
    private static bool IsUse(TuskText text, int hash, int nameEnd)
    {
        TextSpan line = text.GetLine(text.GetPosition(hash).Line);
        string before = text.Content.Substring(line.Start, hash - line.Start);
        string rest = text.Content.Substring(nameEnd, line.End - nameEnd).TrimEnd();
        return before.Trim().Length == 0 && rest.Length > 0 && rest[0] is ' ' or '\t' or '{' && rest.IndexOf('{') >= 0 && rest[rest.Length - 1] is '{' or '}';
    }

    private static bool IsProseBelow(TuskText text, int hash)
    {
        LinePosition place = text.GetPosition(hash);
        if (place.Line + 1 >= text.LineCount)
        {
            return false;
        }

        TextSpan below = text.GetLine(place.Line + 1);
        string line = text.Content.Substring(below.Start, below.End - below.Start);
        string comment = line.TrimStart(' ', '\t');

        // Code that is commented out keeps its indentation behind the `#`.
        return line.Length - comment.Length == place.Character && comment.Length > 2 && comment[0] == '#' && (comment[1] == '#' || (comment[1] == ' ' && comment[2] is not (' ' or '\t')));
    }

    private static void Report(SourceFile file, TextSpan span, string name, DiagnosticSink sink)
    {
        TextSpan line = file.Tree.Text.GetLine(file.Tree.Text.GetPosition(span.Start).Line);
        sink.Add(new TuskDiagnostic(SyntaxRules.DirectiveIsComment, file.Locate(span), name, DirectiveIsCommentReason)
        {
            Mend = new Mend("Put an empty line below it", new TextSpan(line.End, 0), "\n"),
        });
    }

    private const string DirectiveIsCommentReason = "the line below it is a comment at the same column, as in code that is commented out: put an empty line between them";
}
