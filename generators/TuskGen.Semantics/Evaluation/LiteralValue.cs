using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Values of literals.</summary>
internal static class LiteralValue
{
    /// <summary>The value of a literal, a negative one too, or of a text without holes; null for everything else.</summary>
    public static TuskValue? OfConstant(ExpressionSyntax value, SyntaxTree tree) => value switch
    {
        LiteralSyntax literal => Of(literal, tree),
        StringSyntax => TextOf(value, tree) is { } text ? new TuskString(text) : null,
        UnarySyntax { Operator: UnaryOperator.Negate, Operand: LiteralSyntax literal } when Of(literal, tree) is { } operand =>
            TuskOperators.TryApply(UnaryOperator.Negate, operand, out TuskValue? negative, out _) ? negative : null,
        _ => null,
    };

    /// <summary>The text of a string without holes; null for everything else.</summary>
    public static string? TextOf(ExpressionSyntax value, SyntaxTree tree)
    {
        if (value is not StringSyntax { Holes.Count: 0 } text)
        {
            return null;
        }

        IReadOnlyList<StringSegment> segments = tree.GetSegments(text);
        return segments.Count == 0 ? "" : string.Concat(segments.Select(static segment => segment.Text));
    }

    /// <summary>The digits of a literal, which tell more than its value where exact ones count; null for everything else.</summary>
    public static string? DigitsOf(ExpressionSyntax? value, SyntaxTree tree) => value switch
    {
        LiteralSyntax literal => tree.GetText(literal),
        UnarySyntax { Operator: UnaryOperator.Negate, Operand: LiteralSyntax literal } => "-" + tree.GetText(literal),
        ParenthesizedSyntax inner => DigitsOf(inner.Expression, tree),
        _ => null,
    };

    /// <summary>The value; null for a literal that is malformed, which the parser has reported.</summary>
    public static TuskValue? Of(LiteralSyntax literal, SyntaxTree tree)
    {
        string text = tree.Text.Content;
        (int start, int end) = (literal.Token.Start, literal.Token.End);
        if (literal.Token.Kind == TokenKind.Word)
        {
            return text[start] switch
            {
                't' => TuskBool.True,
                'f' => TuskBool.False,
                _ => TuskNull.Instance,
            };
        }

        switch (Literals.Classify(text, start, end))
        {
            case LiteralKind.Integer when Literals.TryReadInteger(text, start, end, out long value):
                return new TuskInteger(value);
            case LiteralKind.Float when Literals.TryReadFloat(text, start, end, out double value):
                return new TuskFloat(value);
            case LiteralKind.Duration when Literals.TryReadDuration(text, start, end, out TimeSpan value):
                return new TuskDuration(value);
            case LiteralKind.Size when Literals.TryReadSize(text, start, end, out ByteSize value):
                return new TuskSize(value);
            case LiteralKind.Percent when Literals.TryReadPercent(text, start, end, out Percent value):
                return new TuskPercent(value);
            case LiteralKind.Version when Literals.TryReadVersion(text, start, end, out SemanticVersion value):
                return new TuskSemanticVersion(value);
            case LiteralKind.Range when Literals.TryReadRange(text, start, end, out IntRange value):
                return new TuskRange(value);
            default:
                return null;
        }
    }
}
