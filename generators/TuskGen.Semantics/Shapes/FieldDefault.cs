using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>The default of a field, where its declaration alone tells it.</summary>
public static class FieldDefault
{
    /// <summary>The value of the shape; null where none is declared, or other keys or the load decide it.</summary>
    public static TuskValue? Of(PropertyShape property) => property.Field is { Default: { } value } field ? Of(property.Shape, value, field.File.Tree) : null;

    private static TuskValue? Of(Shape shape, ExpressionSyntax expression, SyntaxTree tree)
    {
        switch (shape)
        {
            case ScalarShape scalar when Constant(expression, tree) is { } value and not TuskNull:
                return ScalarFit.Convert(value, scalar.Kind, expression is LiteralSyntax ? tree.GetText(expression) : null);
            case EnumShape named:
                string? word = expression is NameSyntax name ? tree.GetText(name.Token) : (Constant(expression, tree) as TuskString)?.Value;
                return word is not null && named.Declaration.Members.Contains(word) ? new TuskString(word) : null;
            case ListShape { IsElementOptional: false } list when expression is ListSyntax written:
                TuskValue?[] items = [.. written.Elements.Select(element => Of(list.Element, element, tree))];
                return Array.TrueForAll(items, static item => item is not null) && TuskListValue.TryCreate(items!, out TuskListValue? made, out _) ? made : null;
            case MapShape when expression is TableSyntax { Statements.Count: 0 }:
                return TuskTable.Empty;
            default:
                return null;
        }
    }

    private static TuskValue? Constant(ExpressionSyntax expression, SyntaxTree tree) => expression switch
    {
        LiteralSyntax literal => LiteralValue.Of(literal, tree),
        StringSyntax { Holes.Count: 0 } text when tree.GetSegments(text) is [{ IsText: true, Text: var only }] => new TuskString(only),
        UnarySyntax { Operator: UnaryOperator.Negate, Operand: LiteralSyntax literal } when LiteralValue.Of(literal, tree) is { } operand =>
            TuskOperators.TryApply(UnaryOperator.Negate, operand, out TuskValue? negative, out _) ? negative : null,
        _ => null,
    };
}
