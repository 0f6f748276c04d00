using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// The words on the lines of a file that have errors: the key that such a line was meant to set is not known, but its name is, so that what refers to it is no second mistake.
/// </summary>
internal sealed class LostNames
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public LostNames(SyntaxTree tree)
    {
        int line = -1;
        foreach (TuskDiagnostic diagnostic in tree.Diagnostics)
        {
            if (diagnostic.Severity == Severity.Error && !diagnostic.Rule.IsConfigurable && diagnostic.Location.Start.Line is var at && at != line)
            {
                line = at;
                AddWords(tree.Text.Content, tree.Text.GetLine(line));
            }
        }
    }

    public bool Contains(string name) => _words.Count > 0 && _words.Contains(name);

    private void AddWords(string text, TextSpan line)
    {
        for (int at = line.Start; at < line.End; at++)
        {
            int start = at;
            while (at < line.End && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            {
                at++;
            }

            if (at > start)
            {
                _words.Add(text.Substring(start, at - start));
            }
        }
    }
}
