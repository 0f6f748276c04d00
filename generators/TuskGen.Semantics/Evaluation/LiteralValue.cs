using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Values of literals.</summary>
internal static class LiteralValue
{
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
