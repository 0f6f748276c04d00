using System.Text;
using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds what a file declares otherwise than another text of it: live files may change values, and no declarations.</summary>
public static class DeclarationChange
{
    /// <summary>The first directive of the language that only one of two texts has, or that they have otherwise; null where there is none. Uses of declared directives do not count.</summary>
    /// <param name="before">The file as it was; null where there was none.</param>
    /// <param name="after">The file as it is.</param>
    /// <returns>The directive's text without blanks, and its place in <paramref name="after"/>, or that text's beginning where it is gone.</returns>
    public static (string Directive, SourceLocation Location)? Find(SourceFile? before, SourceFile after)
    {
        List<DirectiveSyntax> old = before is null ? [] : DirectivesOf(before.Tree);
        List<DirectiveSyntax> now = DirectivesOf(after.Tree);
        for (int index = 0; index < Math.Max(old.Count, now.Count); index++)
        {
            if (index >= now.Count)
            {
                return (HeaderOf(before!.Tree, old[index]), after.Locate(new TextSpan(0, 0)));
            }

            if (index >= old.Count || TextOf(before!.Tree, old[index].Span) != TextOf(after.Tree, now[index].Span))
            {
                return (HeaderOf(after.Tree, now[index]), after.Locate(now[index].Name.Span));
            }
        }

        return null;
    }

    private static List<DirectiveSyntax> DirectivesOf(SyntaxTree tree)
    {
        var found = new List<DirectiveSyntax>();
        foreach (StatementSyntax statement in tree.Root.Statements)
        {
            Add(tree, statement, found);
        }

        return found;
    }

    private static void Add(SyntaxTree tree, StatementSyntax statement, List<DirectiveSyntax> found)
    {
        if (statement is DirectiveSyntax directive && KnownDirectives.FormOf(NameOf(tree, directive)) is not null)
        {
            found.Add(directive);
        }
        else if (statement is SectionSyntax section)
        {
            foreach (StatementSyntax inner in section.Statements)
            {
                Add(tree, inner, found);
            }
        }
    }

    private static string NameOf(SyntaxTree tree, DirectiveSyntax directive) => tree.Text.Slice(directive.Name.Span).TrimStart('#');

    private static string HeaderOf(SyntaxTree tree, DirectiveSyntax directive)
    {
        string text = tree.GetText(directive);
        int end = text.IndexOfAny(['\n', '\r', '{']);
        return (end < 0 ? text : text.Substring(0, end)).TrimEnd();
    }

    /// <summary>The tokens alone: how they stand means nothing.</summary>
    private static string TextOf(SyntaxTree tree, TextSpan span)
    {
        var text = new StringBuilder();
        for (int index = tree.FindToken(span.Start); index < tree.Tokens.Count && tree.Tokens[index].Start < span.End; index++)
        {
            text.Append(tree.Text.Content, tree.Tokens[index].Start, tree.Tokens[index].Length).Append(' ');
        }

        return text.ToString();
    }
}
