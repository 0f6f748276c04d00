namespace TuskGen.Syntax.Formatting;

/// <summary>Which of two ways a document uses more.</summary>
/// <param name="LineEnd">Its line end.</param>
/// <param name="Separator">Its separator of entries; a colon on a tie.</param>
internal sealed record Prevalence(string LineEnd, char Separator)
{
    public static Prevalence Of(SyntaxTree tree)
    {
        int balance = 0;
        Count(tree.Root, ref balance);
        return new Prevalence(new Edits.SourceLines(tree).LineEnd, balance > 0 ? '=' : ':');
    }

    private static void Count(SyntaxNode node, ref int balance)
    {
        foreach (SyntaxNode child in node.Children)
        {
            if (child is not (EntrySyntax or GlobalSyntax or SectionSyntax or TableSyntax or ListSyntax))
            {
                continue;
            }

            Token separator = child switch
            {
                EntrySyntax entry when IsInline(entry.Value) => entry.Separator,
                GlobalSyntax global when IsInline(global.Value) => global.Separator,
                _ => default,
            };
            balance += separator.Kind switch { TokenKind.Equals => 1, TokenKind.Colon => -1, _ => 0 };
            Count(child, ref balance);
        }
    }

    /// <summary>Whether a value stands on its key's line, so that either separator can stand before it.</summary>
    public static bool IsInline(ExpressionSyntax? value) => value is not (null or TableSyntax { Style: TableStyle.Indent } or ListSyntax { Style: ListStyle.Dash });
}
