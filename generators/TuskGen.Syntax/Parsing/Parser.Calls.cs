using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Calls and types.</summary>
internal sealed partial class Parser
{
    private ExpressionSyntax ParseCall(ExpressionSyntax callee)
    {
        int start = callee.Start;
        if (callee is NameSyntax && IsRawCall(start))
        {
            return SkipRawCall(callee);
        }

        if (!Enter())
        {
            return new ErrorExpressionSyntax(Math.Min(start, LastEnd), LastEnd);
        }

        (bool lines, int ternaries, bool typeArguments) = (_linesAreBlank, _openTernaries, _inTypeArguments);
        (_linesAreBlank, _openTernaries, _inTypeArguments) = (true, 0, false);
        int index = Open(TokenKind.OpenParen, ')');
        List<ArgumentSyntax>? arguments = null;
        bool isAfterComma = true;
        while (true)
        {
            SkipBlanks();
            if (AtEnd || Current == ')')
            {
                break;
            }

            if (TakeComma(ref isAfterComma))
            {
                continue;
            }

            int before = _p;
            ArgumentSyntax argument = ParseArgument();
            (arguments ??= []).Add(argument);
            ExpectItemEnd(')', _lineStart, before, argument.Value, isSeparated: true);
        }

        Close(index, TokenKind.CloseParen);
        (_linesAreBlank, _openTernaries, _inTypeArguments) = (lines, ternaries, typeArguments);
        _depth--;
        return new CallSyntax(start, LastEnd, callee, arguments is null ? default : new SyntaxList<ArgumentSyntax>([.. arguments]));
    }

    private ArgumentSyntax ParseArgument()
    {
        int start = _p;
        Token label = MissingAt(_p);
        int wordEnd = PastDirectiveName(_p - 1);
        int colon = PastBlanks(wordEnd);
        if (wordEnd > _p && Characters.IsWordStart(Current) && At(colon) == ':')
        {
            label = Take(TokenKind.Word, wordEnd - _p);
            _p = colon;
            Take(TokenKind.Colon, 1);
            SkipBlanks();
        }

        ExpressionSyntax value = ParseExpression();
        DefaultSyntax? @default = null;
        SkipBlanks();
        if (!label.IsMissing && Current == '=' && IsSeparator(_p) && !IsUnwinding)
        {
            Token separator = Take(TokenKind.Equals, 1);
            SkipBlanks();
            ExpressionSyntax defaultValue = ParseExpression();
            @default = new DefaultSyntax(separator.Start, Math.Max(separator.End, defaultValue.End), separator, defaultValue);
        }

        return new ArgumentSyntax(Math.Min(start, LastEnd), LastEnd, label, value, @default);
    }

    private bool IsRawCall(int position) => _s[position] == 'p' && string.CompareOrdinal(_s, position, "php(", 0, 4) == 0;

    /// <summary><c>php(…)</c>: its text is another language's, up to the balancing parenthesis. That it is refused is said where operators are known.</summary>
    private CallSyntax SkipRawCall(ExpressionSyntax callee)
    {
        int index = Open(TokenKind.OpenParen, ')');
        int start = _p;
        int depth = 0;
        while (_p < _end)
        {
            char c = _s[_p];
            if (c is '\n' or '\r' && IsLineEnd(_p))
            {
                SkipLineEndIn();
                if (EndsDelimiters())
                {
                    break;
                }

                continue;
            }

            if (c is '"' or '\'' && !Characters.IsAlphanumeric(Before))
            {
                int past = PastQuotedKey(_p);
                _p = past > 0 ? past : _p + 1;
                continue;
            }

            if (c == ')' && depth-- == 0)
            {
                break;
            }

            depth += c == '(' ? 1 : 0;
            _p++;
        }

        int end = _p;
        while (end > start && _s[end - 1] is ' ' or '\t' or '\n' or '\r')
        {
            end--;
        }

        if (end > start)
        {
            _tokens.Add(new Token(TokenKind.Skipped, start, end - start));
        }

        Close(index, TokenKind.CloseParen);
        return new CallSyntax(callee.Start, LastEnd, callee, default);
    }

    /// <summary><c>setting</c> or <c>shape</c> with a type behind it on the line.</summary>
    private bool IsModifier(int position)
    {
        int end = PastWord(position);
        return Characters.IsBlank(At(end)) && Characters.IsWordStart(At(PastBlanks(end))) && (IsWord(position, end, "setting") || IsWord(position, end, "shape"));
    }

    private ModifiedTypeSyntax ParseModifiedType()
    {
        Token modifier = Take(TokenKind.Word, PastWord(_p) - _p);
        SkipBlanks();
        ExpressionSyntax type = ParseExpression();
        return new ModifiedTypeSyntax(modifier.Start, LastEnd, modifier, type);
    }

    private ListTypeSyntax ParseListType(ExpressionSyntax element)
    {
        Take(TokenKind.OpenBracket, 1);
        Take(TokenKind.CloseBracket, 1);
        return new ListTypeSyntax(element.Start, _p, element);
    }

    private ExpressionSyntax ParseMapType(Token map)
    {
        int start = map.Start;
        if (!Enter())
        {
            return new ErrorExpressionSyntax(Math.Min(start, LastEnd), LastEnd);
        }

        Take(TokenKind.CloseAngle, 1);
        (bool lines, bool typeArguments) = (_linesAreBlank, _inTypeArguments);
        (_linesAreBlank, _inTypeArguments) = (true, true);
        SkipBlanks();
        ExpressionSyntax key = ParseExpression();
        SkipBlanks();
        ExpressionSyntax value = Nothing();
        bool isWhole = Current == ',';
        if (isWhole)
        {
            Take(TokenKind.Comma, 1);
            SkipBlanks();
            value = ParseExpression();
            SkipBlanks();
            isWhole = Current == '>';
        }

        if (isWhole)
        {
            Take(TokenKind.OpenAngle, 1);
        }
        else if (!IsUnwinding)
        {
            Report(SyntaxRules.BrokenMapType, TextSpan.FromBounds(start, LastEnd), _text.Slice(TextSpan.FromBounds(start, LastEnd)));
        }

        (_linesAreBlank, _inTypeArguments) = (lines, typeArguments);
        _depth--;
        return new MapTypeSyntax(start, LastEnd, key, value);
    }

    /// <summary>A <c>?</c> glued to a type belongs to it where nothing follows that a ternary could have.</summary>
    private bool IsTypeQuestion()
    {
        int next = _p + 1;
        if (At(next) == '[' && At(next + 1) == ']')
        {
            return true;
        }

        int at = PastBlanks(next);
        return IsLineEnd(at) || At(at) is ',' or ';' or ')' or ']' or '}' || (At(at) == '>' && _inTypeArguments)
            || (At(at) == '=' && IsSeparator(at)) || (At(at) == '#' && Characters.IsBlank(At(at - 1)));
    }
}
