using TuskGen.Syntax.Formatting;

namespace TuskGen.Syntax;

/// <summary>
/// Lays a document out in the one house style. What it means stays: the result is parsed and held against the original, and where they differ, or a statement has errors,
/// the text stays as it is. Formatting twice is formatting once.
/// </summary>
public static class Formatter
{
    /// <summary>The formatted text.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="options">The taste; null for the house style.</param>
    public static string Format(SyntaxTree tree, FormatOptions? options = null) => TextEdits.Apply(tree.Text.Content, GetEdits(tree, options));

    /// <summary>The edits that format a document, in order, each as small as white space between two tokens allows.</summary>
    /// <inheritdoc cref="Format"/>
    public static SyntaxList<TextEdit> GetEdits(SyntaxTree tree, FormatOptions? options = null) => Prove(tree, Lay(tree, options));

    /// <summary>The edits that format some lines, and the whole of the statements that they touch.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="firstLine">The first line, from 0.</param>
    /// <param name="lastLine">The last line, from 0.</param>
    /// <param name="options">The taste; null for the house style.</param>
    public static SyntaxList<TextEdit> GetEdits(SyntaxTree tree, int firstLine, int lastLine, FormatOptions? options = null)
    {
        int start = tree.Text.GetLine(Math.Min(Math.Max(firstLine, 0), tree.Text.LineCount - 1)).Start;
        int end = tree.Text.GetLine(Math.Min(Math.Max(lastLine, 0), tree.Text.LineCount - 1)).End;
        foreach (StatementSyntax statement in Outermost(tree.Root.Statements))
        {
            if (statement.Start <= end && statement.End >= start)
            {
                start = Math.Min(start, tree.Text.GetLine(tree.Text.GetPosition(statement.Start).Line).Start);
                end = Math.Max(end, tree.Text.GetLine(tree.Text.GetPosition(statement.End).Line).End);
            }
        }

        return Prove(tree, [.. Lay(tree, options).Where(edit => edit.Span.Start >= start && edit.Span.End <= end)]);
    }

    private static List<TextEdit> Lay(SyntaxTree tree, FormatOptions? options) => LayoutWriter.Write(tree, options ?? FormatOptions.Default);

    /// <summary>The statements of the root and of its sections.</summary>
    private static IEnumerable<StatementSyntax> Outermost(IEnumerable<StatementSyntax> statements) =>
        statements.SelectMany(static statement => statement is SectionSyntax section ? section.Statements : (IEnumerable<StatementSyntax>)[statement]);

    private static SyntaxList<TextEdit> Prove(SyntaxTree tree, List<TextEdit> edits)
    {
        if (edits.Count == 0)
        {
            return default;
        }

        SyntaxTree after = SyntaxTree.Parse(TextEdits.Apply(tree.Text, edits));
        return new StructureComparer(tree, after).AreEqual() ? new SyntaxList<TextEdit>([.. edits]) : default;
    }
}
