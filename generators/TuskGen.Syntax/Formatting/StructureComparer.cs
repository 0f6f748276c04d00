namespace TuskGen.Syntax.Formatting;

/// <summary>Whether two trees are the same but for white space, separators of entries, commas and the lines that things stand on.</summary>
internal sealed class StructureComparer(SyntaxTree left, SyntaxTree right)
{
    public bool AreEqual() => AreEqual(left.Root, right.Root)
        && Errors(left).SequenceEqual(Errors(right))
        && Comments(left).SequenceEqual(Comments(right));

    private static IEnumerable<string> Errors(SyntaxTree tree) => tree.Diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error).Select(static diagnostic => diagnostic.Id);

    private static IEnumerable<string> Comments(SyntaxTree tree)
    {
        for (int index = 0; index <= tree.Tokens.Count; index++)
        {
            foreach (Trivia trivia in tree.GetTrivia(index))
            {
                if (trivia.Kind is TriviaKind.Comment or TriviaKind.DocumentationComment)
                {
                    yield return tree.Text.Content.Substring(trivia.Start, trivia.Length).TrimEnd();
                }
            }
        }
    }

    private bool AreEqual(SyntaxNode first, SyntaxNode second)
    {
        Stack<(SyntaxNode Left, SyntaxNode Right)> open = new([(first, second)]);
        while (open.Count > 0)
        {
            (SyntaxNode a, SyntaxNode b) = open.Pop();
            if (a.GetType() != b.GetType() || a.ChildCount != b.ChildCount || !AreEqualOutside(a, b)
                || (a is StatementSyntax && left.GetDocumentation(a) != right.GetDocumentation(b)))
            {
                return false;
            }

            for (int index = 0; index < a.ChildCount; index++)
            {
                open.Push((a.GetChild(index), b.GetChild(index)));
            }
        }

        return true;
    }

    /// <summary>Compares what a node says beside its children.</summary>
    private bool AreEqualOutside(SyntaxNode a, SyntaxNode b) => (a, b) switch
    {
        (TableSyntax x, TableSyntax y) => x.Style == y.Style,
        (ListSyntax x, ListSyntax y) => x.Style == y.Style,
        (SectionSyntax x, SectionSyntax y) => x.IsElement == y.IsElement && x.Path is null == y.Path is null,
        (EntrySyntax x, EntrySyntax y) => x.Separator.IsMissing == y.Separator.IsMissing && x.Value is null == y.Value is null,
        (GlobalSyntax x, GlobalSyntax y) => Text(left, x.Name) == Text(right, y.Name),
        (DirectiveSyntax x, DirectiveSyntax y) => Text(left, x.Name) == Text(right, y.Name) && x.IsCertain == y.IsCertain && x.Body is null == y.Body is null,
        (ArgumentSyntax x, ArgumentSyntax y) => Text(left, x.Name) == Text(right, y.Name),
        (MemberSyntax x, MemberSyntax y) => Text(left, x.Name) == Text(right, y.Name),
        (BinarySyntax x, BinarySyntax y) => x.Operator == y.Operator,
        (UnarySyntax x, UnarySyntax y) => x.Operator == y.Operator,
        (KeySyntax x, KeySyntax y) => x.PartCount == y.PartCount && Enumerable.Range(0, x.PartCount).All(index => Text(left, x.GetPart(index)) == Text(right, y.GetPart(index))),
        (StringSyntax, StringSyntax) => left.GetText(a) == right.GetText(b),
        _ => a.ChildCount > 0 || a is DocumentSyntax or CallSyntax || left.GetText(a) == right.GetText(b),
    };

    private static string Text(SyntaxTree tree, Token token) => tree.GetText(token);
}
