using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Expressions, loosest first.</summary>
internal sealed partial class Parser
{
    /// <summary>How many ternaries wait for their <c>:</c>.</summary>
    private int _openTernaries;

    /// <summary>Whether <c>&gt;</c> closes <c>map&lt;</c>.</summary>
    private bool _inTypeArguments;

    private ExpressionSyntax ParseExpression()
    {
        char c = Current;
        if (c is not ('"' or '\'') && !Characters.IsDigit(c) && !Characters.IsWordStart(c))
        {
            return ParseExpressionFrom(null);
        }

        ExpressionSyntax first = ParsePrimary();
        return EndsPlainly() ? first : ParseExpressionFrom(ParsePostfix(ParseRangeBehind(first)));
    }

    /// <param name="first">The first operand, if it has been read.</param>
    private ExpressionSyntax ParseExpressionFrom(ExpressionSyntax? first)
    {
        ExpressionSyntax condition = ParseBinary(0, first);
        if (!NextOperatorIs('?') || At(_operatorAt + 1) is '?' or '.' || !Enter())
        {
            return condition;
        }

        GoToOperator();
        Take(TokenKind.Question, 1);
        ConditionalSyntax result = ParseBranches(condition);
        _depth--;
        return result;
    }

    /// <summary>Whether an expression certainly ends here, as nearly all do: nothing that could go on stands on this line or first on the next.</summary>
    private bool EndsPlainly()
    {
        if (_p >= _end || _linesAreBlank)
        {
            return false;
        }

        char c = _s[_p];
        if (c != '\n')
        {
            return c is ',' or '}' or ']';
        }

        int next = PastBlanks(_p + 1);
        return next < _end && (Characters.IsWordStart(_s[next]) || _s[next] == '[');
    }

    private ConditionalSyntax ParseBranches(ExpressionSyntax condition)
    {
        _openTernaries++;
        SkipLinesInExpression();
        ExpressionSyntax then = ParseExpression();
        _openTernaries--;
        if (!NextOperatorIs(':'))
        {
            if (!IsUnwinding && then is not ErrorExpressionSyntax)
            {
                Report(SyntaxRules.TernaryWithoutElse, TextSpan.FromBounds(condition.Start, LastEnd), _text.Slice(condition.Span));
            }

            return new ConditionalSyntax(condition.Start, LastEnd, condition, then, Nothing());
        }

        GoToOperator();
        Take(TokenKind.Colon, 1);
        SkipLinesInExpression();
        ExpressionSyntax otherwise = ParseExpression();
        return new ConditionalSyntax(condition.Start, otherwise.End, condition, then, otherwise);
    }

    /// <summary>Binary operators that bind at least as tightly as a level. Chains of one level are folded in a loop, however long.</summary>
    private ExpressionSyntax ParseBinary(int level, ExpressionSyntax? first = null)
    {
        ExpressionSyntax left = first ?? ParseUnary();
        while (TryReadOperator(level, out BinaryOperator kind, out int length, out int operatorLevel))
        {
            GoToOperator();
            bool isPercent = kind == BinaryOperator.Remainder && !Characters.IsBlank(Before) && IsRestBlank(_p + 1);
            Token token = Take(TokenKind.Operator, length);
            if (isPercent)
            {
                SkipBlanks();
            }
            else
            {
                SkipLinesInExpression();
            }

            ExpressionSyntax right = operatorLevel == MultiplicativeLevel ? ParseUnary() : ParseBinary(operatorLevel + 1);
            left = new BinarySyntax(left.Start, Math.Max(right.End, token.End), left, kind, token, right);
        }

        return left;
    }

    private const int MultiplicativeLevel = 6;

    /// <summary>Where the operator was found by <see cref="TryReadOperator"/> or <see cref="NextOperatorIs"/>: on this line, or first on a later one.</summary>
    private int _operatorAt;

    private bool TryReadOperator(int level, out BinaryOperator kind, out int length, out int operatorLevel)
    {
        kind = default;
        length = 0;
        operatorLevel = -1;
        if (IsUnwinding || _p == _unclosedAt)
        {
            return false;
        }

        SkipBlanks();
        _operatorAt = _p;
        char c = Current;
        if (c is '\n' or '\r' or '#')
        {
            if (!FindContinuation() || At(_operatorAt) is not ('|' or '&' or '?'))
            {
                return false;
            }

            c = At(_operatorAt);
        }

        char next = At(_operatorAt + 1);
        (operatorLevel, kind, length) = (c, next) switch
        {
            ('?', '?') => (0, BinaryOperator.Coalesce, 2),
            ('|', '|') => (1, BinaryOperator.Or, 2),
            ('&', '&') => (2, BinaryOperator.And, 2),
            ('=', '=') => (3, BinaryOperator.Equal, 2),
            ('!', '=') => (3, BinaryOperator.NotEqual, 2),
            ('<', '=') => (4, BinaryOperator.LessOrEqual, 2),
            ('>', '=') => (4, BinaryOperator.GreaterOrEqual, 2),
            ('<', not '<') when !(AtLineStart && IsRestBlank(_p + 1)) => (4, BinaryOperator.Less, 1),
            ('>', _) when !_inTypeArguments => (4, BinaryOperator.Greater, 1),
            ('+', not '=') => (5, BinaryOperator.Add, 1),
            ('-', _) when !IsDash(_p) || !AtLineStart => (5, BinaryOperator.Subtract, 1),
            ('*', not '*') => (6, BinaryOperator.Multiply, 1),
            ('/', not ('/' or '*')) => (6, BinaryOperator.Divide, 1),
            ('%', _) => (6, BinaryOperator.Remainder, 1),
            _ => (-1, default, 0),
        };

        if (operatorLevel < level)
        {
            return false;
        }

        if (length == 1 && (c is '-' or '%'))
        {
            CheckSpacing(c);
        }

        return true;
    }

    /// <summary><c>a -1</c> and <c>a- 1</c> could mean two things: a subtraction has white space on both sides.</summary>
    private void CheckSpacing(char c)
    {
        bool before = Before is ' ' or '\t' or '\n';
        bool behind = Behind() is ' ' or '\t' or '\n' or '\r';
        if (before && behind)
        {
            return;
        }

        var token = new TextSpan(_p, 1);
        Report(SyntaxRules.OperatorWithoutSpaces, token, new Mend("Put white space around it", token, (before ? "" : " ") + c + (behind ? "" : " ")), c.ToString());
    }

    /// <summary>Whether an operator character comes next, on this line or where a later line may go on with it.</summary>
    private bool NextOperatorIs(char c)
    {
        if (IsUnwinding || _p == _unclosedAt)
        {
            return false;
        }

        SkipBlanks();
        _operatorAt = _p;
        if (Current == c)
        {
            return true;
        }

        return Current is '\n' or '\r' or '#' && FindContinuation() && At(_operatorAt) == c;
    }

    /// <summary>At a line's end: whether the next line that means something begins with what continues an expression.</summary>
    private bool FindContinuation()
    {
        if (_s[_p] == '#' && !IsCommentStart())
        {
            return false;
        }

        int first = NextLineFirst(_p);
        _operatorAt = first;
        char next = At(first + 1);
        return At(first) switch
        {
            '?' => true,
            ':' => _openTernaries >= 0 && !_inTypeArguments,
            '|' => next == '|',
            '&' => next == '&',
            _ => false,
        };
    }

    /// <summary>Whether nothing but a comment is left on the line and the next one goes on with <c>.name(</c>.</summary>
    private bool ContinuesWithMember()
    {
        int at = PastBlanks(_p);
        char c = At(at);
        if (c is not ('\n' or '\r') && !(c == '#' && Characters.IsBlank(_s[at - 1])))
        {
            return false;
        }

        _operatorAt = NextLineFirst(at);
        return At(_operatorAt) == '.' && IsMemberCall(_operatorAt);
    }

    /// <summary>The last line's end that was asked about by <see cref="NextLineFirst"/>, and the answer.</summary>
    private int _askedLineEnd = -1;
    private int _nextLineFirst;

    /// <summary>The first character of the next line that is neither blank nor a comment, or the text's end. Several rules ask it at each value's end.</summary>
    private int NextLineFirst(int lineEnd)
    {
        if (lineEnd != _askedLineEnd)
        {
            _askedLineEnd = lineEnd;
            _nextLineFirst = FindNextLine(lineEnd, out int first, out _) ? first : _end;
        }

        return _nextLineFirst;
    }

    private bool IsMemberCall(int dot)
    {
        int end = PastWord(dot + 1);
        return end > dot + 1 && At(end) == '(';
    }

    private void GoToOperator()
    {
        if (_operatorAt != _p)
        {
            GoTo(_operatorAt);
        }
    }

    /// <summary>Behind an operator the operand may stand on a later line, unless that line begins a statement.</summary>
    private void SkipLinesInExpression()
    {
        SkipBlanks();
        if (Current is not ('\n' or '\r' or '#') || (Current == '#' && !IsCommentStart()))
        {
            return;
        }

        if (!FindNextLine(_p, out int first, out int start))
        {
            return;
        }

        LineShape shape = first - start > _lineFirst - _lineStart ? LineShape.Other : ShapeOf(first);
        if (shape is LineShape.Header or LineShape.Directive || (shape is LineShape.Key && _openTernaries == 0) || At(first) is '}' or ']' or ')')
        {
            return;
        }

        GoTo(first);
    }

    private ExpressionSyntax ParseUnary()
    {
        char c = Current;
        if ((c == '!' && Behind() != '=') || (c == '-' && !Characters.IsDigit(Behind()) && !IsLineEnd(_p + 1)))
        {
            int start = _p;
            if (!Enter())
            {
                return Nothing();
            }

            Take(TokenKind.Operator, 1);
            SkipBlanks();
            ExpressionSyntax operand = ParseUnary();
            _depth--;
            return new UnarySyntax(start, Math.Max(operand.End, start + 1), c == '!' ? UnaryOperator.Not : UnaryOperator.Negate, operand);
        }

        return ParsePostfix(ParseRange());
    }
}
