using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>The default of a field, where its declaration alone tells it.</summary>
public static class FieldDefault
{
    /// <summary>The value of the shape; null where none is declared, or other keys or the load decide it.</summary>
    public static TuskValue? Of(PropertyShape property)
    {
        if (property.Field is not { Default: { } expression } field)
        {
            return null;
        }

        TuskValue? value = Constant(expression, field.File.Tree);
        return property.Shape switch
        {
            ScalarShape scalar when value is not null and not TuskNull => ScalarFit.Convert(value, scalar.Kind, expression is LiteralSyntax ? field.File.Tree.GetText(expression) : null),
            EnumShape named => Member(expression, value, field.File.Tree) is { } word && named.Declaration.Members.Contains(word) ? new TuskString(word) : null,
            ListShape or MapShape => expression is ListSyntax { Elements.Count: 0 } || expression is TableSyntax { Statements.Count: 0 } ? TuskListValue.Empty : null,
            _ => null,
        };
    }

    private static string? Member(ExpressionSyntax expression, TuskValue? value, SyntaxTree tree) =>
        expression is NameSyntax word ? tree.GetText(word.Token) : (value as TuskString)?.Value;

    private static TuskValue? Constant(ExpressionSyntax expression, SyntaxTree tree) => expression switch
    {
        LiteralSyntax literal => LiteralValue.Of(literal, tree),
        StringSyntax { Holes.Count: 0 } text when tree.GetSegments(text) is [{ IsText: true, Text: var only }] => new TuskString(only),
        UnarySyntax { Operator: UnaryOperator.Negate, Operand: LiteralSyntax literal } when LiteralValue.Of(literal, tree) is { } operand =>
            TuskOperators.TryApply(UnaryOperator.Negate, operand, out TuskValue? negative, out _) ? negative : null,
        _ => null,
    };
}
