using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>The <c>##</c> comments of a statement, which stand above it or above its attributes.</summary>
internal static class Documentation
{
    /// <summary>The text, or null.</summary>
    public static string? Of(SyntaxTree tree, SyntaxNode statement, IReadOnlyList<ExpressionSyntax> attributes)
    {
        string? text = tree.GetDocumentation(statement);
        for (int index = attributes.Count - 1; text is null && index >= 0; index--)
        {
            text = tree.GetDocumentation(attributes[index]);
        }

        return text;
    }
}
