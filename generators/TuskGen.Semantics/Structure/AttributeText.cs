using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>What attributes above a key or declaration say.</summary>
internal static class AttributeText
{
    /// <summary>The text in an attribute's parentheses, empty where it has none; null where the attribute is not there.</summary>
    public static string? Of(IReadOnlyList<ExpressionSyntax> attributes, string name, SyntaxTree tree)
    {
        foreach (ExpressionSyntax attribute in attributes)
        {
            ExpressionSyntax callee = attribute is CallSyntax call ? call.Callee : attribute;
            if (tree.GetText(callee) == name)
            {
                return attribute is CallSyntax { Arguments.Count: 1 } given && given.Arguments[0].Value is StringSyntax { Holes.Count: 0 } text
                    ? tree.GetSegments(text)[0].Text : "";
            }
        }

        return null;
    }
}
