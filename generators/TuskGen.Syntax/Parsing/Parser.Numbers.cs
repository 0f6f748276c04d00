using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Literals that begin with a digit. What they are is decided by <see cref="Literals"/>; here only their ends are found.</summary>
internal sealed partial class Parser
{
    private ExpressionSyntax ParseNumber()
    {
        int start = _p;
        int at = start + (_s[start] == '-' ? 1 : 0);
        int digits = at;
        while (Characters.IsDigit(At(at)))
        {
            at++;
        }

        char next = At(at);
        bool isPlain = !Characters.IsKeyPart(next) && next is not ('.' or '%' or ':' or '+' or '/') && at - digits < 19 && (_s[digits] != '0' || at == digits + 1);
        if (isPlain)
        {
            return new LiteralSyntax(start, at, Take(TokenKind.Number, at - start));
        }

        return ParseLongNumber(start, digits);
    }

    private ExpressionSyntax ParseLongNumber(int start, int digits)
    {
        int end = PastNumberRun(digits, out int dots, out bool isWhole);
        char c = At(end);
        if (c == '%' && !BeginsOperand(end + 1))
        {
            end++;
        }
        else if (c == '-' && Characters.IsAlphanumeric(At(end + 1)))
        {
            if (dots == 2)
            {
                end = PastVersionTail(end);
            }
            else if (isWhole && Characters.IsDigit(At(end + 1)) && TryParseRange(start, end) is { } range)
            {
                return range;
            }
        }
        else if (c == '+' && dots == 2 && Characters.IsAlphanumeric(At(end + 1)))
        {
            end = PastVersionTail(end);
        }
        else if (c == ':' && isWhole && end - digits <= 2 && _openTernaries == 0 && Characters.IsDigit(At(end + 1)) && Characters.IsDigit(At(end + 2)))
        {
            while (Characters.IsDigit(At(end)) || At(end) == ':')
            {
                end++;
            }
        }
        else if (c == ':' && dots == 3 && Characters.IsDigit(At(end + 1)))
        {
            end = PastWord(end + 1);
        }
        else if (c == '/' && dots == 3 && Characters.IsDigit(At(end + 1)))
        {
            end = PastWord(end + 1);
        }

        return FinishNumber(start, end);
    }

    private ExpressionSyntax FinishNumber(int start, int end)
    {
        if (Literals.Classify(_s, start, end) is LiteralKind.Malformed)
        {
            ReportBadLiteral(TextSpan.FromBounds(start, end));
            Take(TokenKind.Skipped, end - start);
            return new ErrorExpressionSyntax(start, end);
        }

        return new LiteralSyntax(start, end, Take(TokenKind.Number, end - start));
    }

    private void ReportBadLiteral(TextSpan span)
    {
        string? better = Literals.Mend(_s, span.Start, span.End);
        Mend mend = better is null ? new Mend("Quote it", span, "\"" + _text.Slice(span) + "\"") : new Mend("Write `" + better + "`", span, better);
        Report(SyntaxRules.BadLiteral, span, mend, Literals.Explain(_s, span.Start, span.End));
    }

    /// <summary>Behind digits, letters, single dots, and the sign of an exponent.</summary>
    private int PastNumberRun(int position, out int dots, out bool isWhole)
    {
        int at = position;
        dots = 0;
        isWhole = true;
        while (true)
        {
            char c = At(at);
            if (Characters.IsAlphanumeric(c))
            {
                bool isExponent = isWhole && c is 'e' or 'E' && At(at + 1) is '+' or '-' && Characters.IsDigit(At(at + 2)) && dots < 2 && !IsPrefixed(position);
                isWhole &= Characters.IsDigit(c) || c == '_' || IsPrefixed(position);
                at += isExponent ? 2 : 1;
            }
            else if (c == '.' && At(at + 1) != '.')
            {
                dots++;
                at++;
            }
            else
            {
                isWhole &= dots == 0;
                return at;
            }
        }
    }

    private bool IsPrefixed(int position) => At(position) == '0' && At(position + 1) is 'x' or 'b' or 'o';

    private int PastVersionTail(int position)
    {
        int at = position;
        while (Characters.IsKeyPart(At(at)) || (At(at) is '.' or '+' && Characters.IsAlphanumeric(At(at + 1))))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind the time that follows a date, so that both are one thing: <c>2024-01-02T07:32:00Z</c>, <c>2024-01-02 07:32</c>.</summary>
    private int PastTime(int position)
    {
        int at = position;
        bool isTime = Characters.IsBlank(At(at)) ? Characters.IsDigit(At(at + 1)) && Characters.IsDigit(At(at + 2)) && At(at + 3) == ':' : At(at) == ':' && Characters.IsDigit(At(at + 1));
        if (!isTime)
        {
            return position;
        }

        at++;
        while (Characters.IsKeyPart(At(at)) || (At(at) is ':' or '.' or '+' && Characters.IsDigit(At(at + 1))))
        {
            at++;
        }

        return at;
    }

    private bool BeginsOperand(int position) => Characters.IsAlphanumeric(At(position)) || At(position) is '(' or '"' or '\'' or '$' or '@' or '[' or '{';

    /// <summary><c>8000-9000</c>; what looks like it and is none, such as a date, is reported as one thing.</summary>
    private ExpressionSyntax? TryParseRange(int start, int hyphen)
    {
        int end = PastNumberRun(hyphen + 1, out _, out bool isWhole);
        bool isMore = At(end) == '-' && Characters.IsAlphanumeric(At(end + 1));
        if (isMore)
        {
            end = PastTime(PastVersionTail(end));
        }

        if (!isWhole && !isMore)
        {
            return null;
        }

        if (Literals.Classify(_s, start, end) != LiteralKind.Range)
        {
            return FinishNumber(start, end);
        }

        var low = new LiteralSyntax(start, hyphen, Take(TokenKind.Number, hyphen - start));
        Token token = Take(TokenKind.RangeOperator, 1);
        var high = new LiteralSyntax(_p, end, Take(TokenKind.Number, end - _p));
        return new RangeSyntax(start, end, low, token, high);
    }

    /// <summary><c>5 %</c>: behind an operator <c>%</c> that has no operand. It belongs to the number before it.</summary>
    private bool ReportSpacedPercent()
    {
        if (_tokens.Count < 2 || _tokens.Last is not { Kind: TokenKind.Operator, Length: 1 } percent || _s[percent.Start] != '%')
        {
            return false;
        }

        Token number = _tokens[_tokens.Count - 2];
        string literal = _text.Slice(number.Span) + "%";
        if (number.Kind != TokenKind.Number || number.End == percent.Start || Literals.Classify(literal, 0, literal.Length) != LiteralKind.Percent)
        {
            return false;
        }

        TextSpan whole = TextSpan.FromBounds(number.Start, percent.End);
        Report(SyntaxRules.BadLiteral, whole, new Mend("Write `" + literal + "`", whole, literal),
            "`" + _text.Slice(whole) + "` has a space before its `%`; write `" + literal + "`, or quote it if it is text");
        return true;
    }

    /// <summary><c>+5</c>: the sign is gone over and the number read, where it is all there is (<c>+1 555 01</c> is text).</summary>
    private LiteralSyntax? SkipSign()
    {
        int sign = _p;
        int end = Characters.IsDigit(Behind()) ? PastNumberRun(sign + 1, out _, out _) : sign;
        end += end > sign && At(end) == '%' ? 1 : 0;
        int behind = PastBlanks(end);
        bool isAlone = end > sign && (IsRestBlank(end) || At(behind) is ',' or ';' or ')' or ']' or '}');
        if (!isAlone || Literals.Classify(_s, sign + 1, end) is LiteralKind.Malformed)
        {
            return null;
        }

        Take(TokenKind.Skipped, 1);
        string number = _s.Substring(_p, end - _p);
        Report(SyntaxRules.BadLiteral, TextSpan.FromBounds(sign, end), new Mend("Remove the sign", new TextSpan(sign, 1), ""),
            "`+" + number + "` has a sign that numbers do not have; write `" + number + "`, or quote it if it is text");
        return new LiteralSyntax(_p, end, Take(TokenKind.Number, end - _p));
    }
}
