using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Operands: literals, names, calls, ranges, and what is glued behind them.</summary>
internal sealed partial class Parser
{
    /// <summary>An operand, perhaps the end of a range.</summary>
    private ExpressionSyntax ParseRange()
    {
        int start = _p;
        if (IsRangeOperator(_p))
        {
            return ParseRangeEnd(start, null);
        }

        return ParseRangeBehind(ParsePrimary());
    }

    /// <summary>The operand, or the range whose lower end it is.</summary>
    private ExpressionSyntax ParseRangeBehind(ExpressionSyntax low) =>
        IsRangeOperator(_p) && low is LiteralSyntax or NameSyntax or ParenthesizedSyntax or GlobalNameSyntax ? ParseRangeEnd(low.Start, low) : low;

    private bool IsRangeOperator(int position) => At(position) == '.' && At(position + 1) == '.';

    private RangeSyntax ParseRangeEnd(int start, ExpressionSyntax? low)
    {
        Token token = Take(TokenKind.RangeOperator, 2);
        ExpressionSyntax? high = null;
        char c = Current;
        if (Characters.IsKeyPart(c) || c is '(' or '$')
        {
            if (Enter())
            {
                high = ParsePrimary();
                _depth--;
            }
        }

        if (low is null && high is null)
        {
            Report(SyntaxRules.EmptyRange, token.Span);
        }
        else if (Current == '.')
        {
            int extra = _p;
            while (Current == '.' || Characters.IsKeyPart(Current))
            {
                _p++;
            }

            Report(SyntaxRules.SecondRangeOperator, TakeFrom(TokenKind.Skipped, extra).Span);
        }

        return new RangeSyntax(start, LastEnd, low, token, high);
    }

    private ExpressionSyntax ParsePrimary()
    {
        char c = Current;
        if (c is '"' or '\'')
        {
            return ParseString();
        }

        if (Characters.IsDigit(c) || (c == '-' && Characters.IsDigit(Behind())))
        {
            return ParseNumber();
        }

        if (Characters.IsWordStart(c))
        {
            return ParseName();
        }

        switch (c)
        {
            case '@':
                return ParseAtName();
            case '$':
                return ParseGlobalName();
            case '[':
                return UnlessWronglyOpened(ParseBracketList());
            case '{':
                return UnlessWronglyOpened(ParseBraceTable());
            case '(':
                return UnlessWronglyOpened(ParseParenthesized());
            default:
                return ReportNoOperand();
        }
    }

    private ExpressionSyntax ParseParenthesized()
    {
        int start = _p;
        if (!Enter())
        {
            return Nothing();
        }

        (bool lines, int ternaries, bool typeArguments) = (_linesAreBlank, _openTernaries, _inTypeArguments);
        (_linesAreBlank, _openTernaries, _inTypeArguments) = (true, 0, false);
        int index = Open(TokenKind.OpenParen, ')');
        SkipBlanks();
        int before = _p;
        int line = _lineStart;
        bool hasNoParameter = Current == ')' && IsArrow(_p + 1);
        ExpressionSyntax inner = hasNoParameter ? Nothing() : ParseExpression();
        int diagnostics = _diagnostics.Count;
        ExpectItemEnd(')', line, before, inner);
        SkipBlanks();
        while (_diagnostics.Count > diagnostics && !AtEnd && Current is not (',' or ')' or '}' or ']') && _p is var at)
        {
            // One mistake has been told; what is left up to the closing parenthesis goes with it.
            SkipRest();
            SkipBlanks();
            if (_p == at)
            {
                break;
            }
        }

        TextSpan? comma = null;
        while (!AtEnd && Current == ',')
        {
            // A list of parameters, as of a lambda: gone over to the closing parenthesis.
            Token token = Take(TokenKind.Skipped, 1);
            comma ??= token.Span;
            SkipBlanks();
            if (IsWrongCloser())
            {
                break;
            }

            SkipRest();
            SkipBlanks();
        }

        if (comma is { } first && !IsUnwinding && !(Current == ')' && IsArrow(_p + 1)))
        {
            Report(SyntaxRules.ExpectedEnd, first, ",", "and parentheses hold one: write a list in brackets (`[1, 2]`)");
        }

        Close(index, TokenKind.CloseParen);
        (_linesAreBlank, _openTernaries, _inTypeArguments) = (lines, ternaries, typeArguments);
        _depth--;
        return new ParenthesizedSyntax(start, LastEnd, inner);
    }

    /// <summary>Whether <c>=&gt;</c> comes next: what stands before are the parameters of a lambda, which is reported as one thing.</summary>
    private bool IsArrow(int position)
    {
        int at = PastBlanks(position);
        return At(at) == '=' && At(at + 1) == '>';
    }

    private ExpressionSyntax ParseAtName()
    {
        int start = _p;
        int end = PastAtName(_p + 1);
        if (end == _p + 1)
        {
            Take(TokenKind.Skipped, 1);
            SkipRest();
            Report(SyntaxRules.ExpectedOperatorName, TextSpan.FromBounds(start, Math.Min(LastEnd, FindLineEnd(start))));
            return new ErrorExpressionSyntax(start, LastEnd);
        }

        return new AtNameSyntax(start, end, Take(TokenKind.At, end - start));
    }

    /// <summary>Behind the name of an operator or key: words, hyphens, dots; slashes only in the path of <c>@folder/x.tsk.get</c> or <c>@../x.tsk.get</c>.</summary>
    private int PastAtName(int position)
    {
        int end = PastDottedWord(position);
        bool leadsUp = At(position) == '.' && At(position + 1) == '.' && At(position + 2) == '/';
        if (At(end) != '/' && !leadsUp)
        {
            return end;
        }

        int at = end;
        while (Characters.IsKeyPart(At(at)) || At(at) is '/' or '.')
        {
            at++;
        }

        int get = _s.IndexOf(".tsk.", position, at - position, StringComparison.Ordinal);
        return get >= 0 ? at : end;
    }

    /// <summary>Behind letters, digits, <c>_</c>, <c>-</c> and single dots between them.</summary>
    private int PastDottedWord(int position)
    {
        int at = position;
        while (true)
        {
            while (Characters.IsKeyPart(At(at)))
            {
                at++;
            }

            if (at == position || At(at) != '.' || !Characters.IsKeyPart(At(at + 1)))
            {
                return at;
            }

            at++;
        }
    }

    private ExpressionSyntax ParseName()
    {
        int end = PastDottedWord(_p);
        while (At(end - 1) == '-')
        {
            end--;
        }

        Token token = Take(TokenKind.Word, end - _p);
        if (IsConstant(token))
        {
            return new LiteralSyntax(token.Start, token.End, token);
        }

        if (Current == '<' && token.Length == 3 && string.CompareOrdinal(_s, token.Start, "map", 0, 3) == 0)
        {
            return ParseMapType(token);
        }

        return new NameSyntax(token.Start, token.End, token);
    }

    private bool IsConstant(Token token) => token.Length switch
    {
        4 => string.CompareOrdinal(_s, token.Start, "true", 0, 4) == 0 || string.CompareOrdinal(_s, token.Start, "null", 0, 4) == 0,
        5 => string.CompareOrdinal(_s, token.Start, "false", 0, 5) == 0,
        _ => false,
    };

    /// <summary><c>$name</c>, or <c>${name}</c>.</summary>
    private ExpressionSyntax ParseGlobalName()
    {
        int start = _p;
        int end = PastWord(_p + 1);
        if (end > _p + 1)
        {
            return new GlobalNameSyntax(start, end, Take(TokenKind.Global, end - start), false);
        }

        if (Behind() == '{')
        {
            int nameStart = PastBlanks(_p + 2);
            int nameEnd = PastDottedWord(nameStart);
            int close = PastBlanks(nameEnd);
            if (nameEnd > nameStart && At(close) == '}')
            {
                Take(TokenKind.HoleStart, 2);
                _p = nameStart;
                Token name = Take(TokenKind.Word, nameEnd - nameStart);
                _p = close;
                Take(TokenKind.HoleEnd, 1);
                return new GlobalNameSyntax(start, _p, name, true);
            }
        }

        return ReportNoOperand();
    }

    /// <summary>Members, indexes, calls and type syntax behind an operand.</summary>
    private ExpressionSyntax ParsePostfix(ExpressionSyntax operand)
    {
        int count = 0;
        while (!IsUnwinding && _p != _unclosedAt)
        {
            char c = Current;
            ExpressionSyntax before = operand;
            if (c == '.' && Characters.IsWordStart(Behind()))
            {
                operand = ParseMember(operand);
            }
            else if (c == '[' && operand is not LiteralSyntax && !IsRestBlank(_p + 1))
            {
                operand = At(_p + 1) == ']' ? ParseListType(operand) : ParseIndex(operand);
            }
            else if (c == '(' && operand is AtNameSyntax or NameSyntax or MemberSyntax or ListTypeSyntax or MapTypeSyntax or NullableTypeSyntax)
            {
                operand = ParseCall(operand);
            }
            else if (c == '?' && operand is NameSyntax or CallSyntax or ListTypeSyntax or MapTypeSyntax && IsTypeQuestion())
            {
                Take(TokenKind.Question, 1);
                operand = new NullableTypeSyntax(operand.Start, _p, operand);
            }
            else if (operand is not LiteralSyntax && ContinuesWithMember())
            {
                GoTo(_operatorAt);
                operand = ParseMember(operand);
            }
            else
            {
                return operand;
            }

            if (ReferenceEquals(before, operand) || ++count > MaxPostfixes)
            {
                ReportTooDeep(_p);
                return operand;
            }
        }

        return operand;
    }

    /// <summary>How many members, indexes and calls may follow one another: each nests the ones before.</summary>
    private const int MaxPostfixes = MaxDepth;

    private MemberSyntax ParseMember(ExpressionSyntax target)
    {
        Take(TokenKind.Dot, 1);
        int end = _p;
        while (Characters.IsKeyPart(At(end)))
        {
            end++;
        }

        while (At(end - 1) == '-')
        {
            end--;
        }

        Token name = Take(TokenKind.Word, end - _p);
        return new MemberSyntax(target.Start, name.End, target, name);
    }

    private IndexSyntax ParseIndex(ExpressionSyntax target)
    {
        int start = target.Start;
        if (!Enter())
        {
            return new IndexSyntax(start, LastEnd, target, Nothing());
        }

        (bool lines, int ternaries) = (_linesAreBlank, _openTernaries);
        (_linesAreBlank, _openTernaries) = (false, 0);
        int index = Open(TokenKind.OpenBracket, ']');
        SkipBlanks();
        int before = _p;
        ExpressionSyntax value = ParseExpression();
        ExpectItemEnd(']', _lineStart, before, value);
        Close(index, TokenKind.CloseBracket);
        (_linesAreBlank, _openTernaries) = (lines, ternaries);
        _depth--;
        return new IndexSyntax(start, LastEnd, target, value);
    }

    private ExpressionSyntax ReportNoOperand()
    {
        int start = _p;
        int before = LastEnd;
        if (IsUnwinding)
        {
            return Nothing();
        }

        char c = Current;
        bool isAtEnd = AtEnd || c is '\n' or '\r' or ',' or ';' or '}' or ']' or ')' || (c == '#' && IsCommentStart());
        if (isAtEnd)
        {
            int at = Math.Min(Math.Max(0, LastEnd - 1), Math.Max(0, _s.Length - 1));
            RemoveSpacingOfOperator(before);
            if (ReportSpacedPercent())
            {
                return Nothing();
            }

            Report(SyntaxRules.ExpectedOperand, new TextSpan(at, Math.Min(1, _s.Length - at)), _text.Slice(new TextSpan(at, Math.Min(1, _s.Length - at))));
            return Nothing();
        }

        if (c == '.' && Characters.IsDigit(Behind()))
        {
            int end = PastDottedWord(_p + 1);
            end += At(end) == '%' && !BeginsOperand(end + 1) ? 1 : 0;
            TextSpan span = TextSpan.FromBounds(start, end);
            Take(TokenKind.Skipped, end - start);
            Report(SyntaxRules.LeadingDot, span, new Mend("Write a 0 in front", new TextSpan(start, 0), "0"), _text.Slice(span));
            return new ErrorExpressionSyntax(start, end);
        }

        if (c == '/' && Behind() is '/' or '*')
        {
            SkipForeignComment();
            return new ErrorExpressionSyntax(start, LastEnd);
        }

        if (c == '#' && FindCloserBehindComment(start) is var closer and > 0)
        {
            return ReportColours(start, closer);
        }

        if (c == '+' && SkipSign() is { } signed)
        {
            return signed;
        }

        if (c == '*' && ReportAlias() is { } alias)
        {
            return alias;
        }

        if (c is '+' or '>' or '=' && SkipForeignOperator() is { } behind)
        {
            return behind;
        }

        if (c is (>= '\u2018' and <= '\u201F') or '\u00AB' or '\u2039' && ReportTypographicQuotes() is { } quoted)
        {
            return quoted;
        }

        bool isSecondSeparator = c is '=' or ':' && LastEnd > 0 && _s[LastEnd - 1] is ':' or '=' && _tokens.Last.Kind is TokenKind.Colon or TokenKind.Equals;
        SkipRest();
        if (LastEnd <= start)
        {
            Take(TokenKind.Skipped, 1);
        }

        int lineEnd = FindLineEnd(start);
        TextSpan rest = TextSpan.FromBounds(start, Math.Min(LastEnd, lineEnd));
        if (isSecondSeparator)
        {
            // `a := 2`; glued to what follows it may be the beginning of a text.
            bool isAlone = Characters.IsBlank(At(start + 1)) || Characters.IsKeyPart(_s[start - 1]) || _s[start - 1] is ':';
            Report(SyntaxRules.SecondSeparator, new TextSpan(start, 1), isAlone ? new Mend("Remove it", new TextSpan(start, 1), "") : null, c.ToString(),
                "remove it, or quote the value if it is text");
            return new ErrorExpressionSyntax(start, LastEnd);
        }

        RemoveSpacingOfOperator(before);
        string text = _text.Slice(rest);
        Mend? mend = text.IndexOfAny(['"', '\\', '$']) >= 0 || LastEnd > lineEnd ? null : new Mend("Quote it", rest, "\"" + text + "\"");
        Report(SyntaxRules.NoValue, rest, mend, text, "quote it if it is text");
        return new ErrorExpressionSyntax(start, LastEnd);
    }

    /// <summary>Where an operator has no operand, white space around it mends nothing.</summary>
    private void RemoveSpacingOfOperator(int end)
    {
        if (_diagnostics.Count > 0 && _diagnostics[_diagnostics.Count - 1] is { } last && last.Rule == SyntaxRules.OperatorWithoutSpaces && last.Location.Span.End == end)
        {
            _diagnostics.RemoveAt(_diagnostics.Count - 1);
        }
    }
}
