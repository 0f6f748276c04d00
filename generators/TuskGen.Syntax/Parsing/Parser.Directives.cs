using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Directives: a name, a header, a body.</summary>
internal sealed partial class Parser
{
    private DirectiveSyntax ParseDirective()
    {
        DirectiveShape shape = ReadShape(_p);
        string name = _s.Substring(_p + 1, shape.NameEnd - _p - 1);
        DirectiveForm? form = KnownDirectives.FormOf(name);
        bool isCertain = !MayBeComment(name, form, shape);
        List<TuskDiagnostic> outer = _diagnostics;
        _diagnostics = isCertain ? outer : [];
        int start = _p;
        Token token = Take(TokenKind.Hash, shape.NameEnd - _p);
        bool hasBody = form is null or DirectiveForm.Block or DirectiveForm.Enumeration;
        SyntaxList<ArgumentSyntax> header = ParseHeader(hasBody && shape.BodyStart >= 0 ? shape.BodyStart : FindHeaderEnd(shape.NameEnd));
        if (shape.HasSecondBody)
        {
            Report(SyntaxRules.SecondBody, TextSpan.FromBounds(start, FindLineEnd(start)), name);
        }

        TableSyntax? body = null;
        if (hasBody && !IsUnwinding)
        {
            if (shape.BodyStart < 0)
            {
                var span = TextSpan.FromBounds(start, LastEnd);
                SkipLines();
                Report(SyntaxRules.DirectiveBraceOnNextLine, span, new Mend("Put `{` on the header's line", TextSpan.FromBounds(span.End, _p), " "), name);
            }

            _directiveDepth++;
            body = form == DirectiveForm.Enumeration ? ParseEnumeration() : ParseBraceTable();
            _directiveDepth--;
            SkipSecondBody(token);
        }

        FinishLostSeparators();
        List<TuskDiagnostic> found = _diagnostics;
        _diagnostics = outer;
        return new DirectiveSyntax(start, LastEnd, token, header, body, isCertain, isCertain ? default : new SyntaxList<TuskDiagnostic>([.. found]));
    }

    /// <summary><c>} {</c>: a second body is read, so that its own mistakes show, and dropped.</summary>
    private void SkipSecondBody(Token directive)
    {
        if (IsUnwinding || At(PastBlanks(_p)) != '{')
        {
            return;
        }

        SkipBlanks();
        Report(SyntaxRules.SecondBody, new TextSpan(_p, 1), _text.Slice(directive.Span).Substring(1));
        ParseBraceTable();
    }

    /// <summary>An unknown name, near none that is known, whose braces close on its line: a comment, unless some document declares the name.</summary>
    private static bool MayBeComment(string name, DirectiveForm? form, DirectiveShape shape) =>
        form is null && shape.ClosesOnLine && NearestName.Find(name, KnownDirectives.Names) is null;

    /// <summary>The end of a header's line, without a comment.</summary>
    private int FindHeaderEnd(int position)
    {
        int lineEnd = FindLineEnd(position);
        for (int at = position; at < lineEnd; at++)
        {
            if (_s[at] is '"' or '\'' && PastQuotedKey(at) is > 0 and int past)
            {
                at = past - 1;
            }
            else if (_s[at] == '#' && Characters.IsBlank(_s[at - 1]))
            {
                return at;
            }
        }

        return lineEnd;
    }

    private SyntaxList<ArgumentSyntax> ParseHeader(int headerEnd)
    {
        (int end, int outerBase) = (_end, _delimiterBase);
        (_end, _delimiterBase) = (headerEnd, _delimiters.Count);
        List<ArgumentSyntax> words = [];
        while (true)
        {
            SkipBlanks();
            if (AtEnd)
            {
                break;
            }

            int before = _p;
            if (Current == ',')
            {
                Take(TokenKind.Comma, 1);
                continue;
            }

            words.Add(ParseHeaderWord());
            if (_p == before)
            {
                Take(TokenKind.Skipped, 1);
            }
        }

        (_end, _delimiterBase) = (end, outerBase);
        return words.Count == 0 ? default : new SyntaxList<ArgumentSyntax>([.. words]);
    }

    private ArgumentSyntax ParseHeaderWord()
    {
        int start = _p;
        Token label = MissingAt(_p);
        bool isLabelled = false;
        if (Characters.IsWordStart(Current))
        {
            int wordEnd = PastDottedWord(_p);
            int colon = PastBlanks(wordEnd);
            if (At(colon) == ':')
            {
                label = Take(TokenKind.Word, wordEnd - _p);
                _p = colon;
                isLabelled = true;
            }
        }

        if (Current == ':')
        {
            Take(TokenKind.Colon, 1);
            SkipBlanks();
        }

        char c = Current;
        ExpressionSyntax value;
        if (Characters.IsAlphanumeric(c) || (c == '-' && Characters.IsDigit(Behind())) || c is '"' or '\'' or '[' or '@' or '$' or '{' or '(')
        {
            value = isLabelled ? ParseExpression() : ParsePostfix(ParseRange());
        }
        else
        {
            int wordStart = _p;
            while (!AtEnd && !Characters.IsBlank(Current))
            {
                _p++;
            }

            value = _p > wordStart ? new PathWordSyntax(wordStart, _p, TakeFrom(TokenKind.PathWord, wordStart)) : Nothing();
        }

        return new ArgumentSyntax(Math.Min(start, LastEnd), LastEnd, label, value, null);
    }

    /// <summary>The body of <c>#enum</c>: names, separated by commas or line ends.</summary>
    private TableSyntax ParseEnumeration()
    {
        int start = _p;
        int mark = _statements.Mark;
        int index = Open(TokenKind.OpenBrace, '}');
        bool isAfterComma = true;
        while (true)
        {
            SkipLines();
            if (AtEnd || Current == '}')
            {
                break;
            }

            if (TakeComma(ref isAfterComma))
            {
                continue;
            }

            int before = _p;
            int line = _lineStart;
            ParseEnumerationMember();
            ExpectStatementEnd(line, null);
            if (_p == before && !IsUnwinding)
            {
                Take(TokenKind.Skipped, 1);
            }
        }

        Close(index, TokenKind.CloseBrace);
        SyntaxList<StatementSyntax> members = _statements.PopTo(mark);
        return new TableSyntax(start, LastEnd, TableStyle.Brace, members);
    }

    private void ParseEnumerationMember()
    {
        if (Current == '@')
        {
            ParseOperatorStatement();
            return;
        }

        int end = Current is '"' or '\'' ? PastQuotedKey(_p) : PastDirectiveName(_p - 1);
        if (end <= _p || !(Characters.IsWordStart(Current) || Current is '"' or '\''))
        {
            int start = _p;
            SkipRest();
            TextSpan span = TextSpan.FromBounds(start, Math.Max(start, LastEnd));
            Report(SyntaxRules.ExpectedMember, span, _text.Slice(span));
            _statements.Push(new SkippedSyntax(span.Start, span.End));
            return;
        }

        Token word = Take(Current is '"' or '\'' ? TokenKind.String : TokenKind.Word, end - _p);
        _statements.Push(new WordStatementSyntax(word.Start, word.End, word));
    }

    /// <summary>Whether a <c>#</c> where a value should stand has the shape of a directive.</summary>
    private bool IsDirectiveValue(int hash)
    {
        if (!Characters.IsWordStart(At(hash + 1)) || InBrackets)
        {
            return false;
        }

        DirectiveShape shape = ReadShape(hash);
        string name = _s.Substring(hash + 1, shape.NameEnd - hash - 1);
        return shape.BodyStart >= 0 && At(shape.NameEnd) is ' ' or '\t' or '{' && !MayBeComment(name, KnownDirectives.FormOf(name), shape);
    }

    private DirectiveValueSyntax ParseDirectiveValue()
    {
        DirectiveSyntax directive = ParseDirective();
        Report(SyntaxRules.DirectiveAsValue, directive.Name.Span, _text.Slice(directive.Name.Span));
        return new DirectiveValueSyntax(directive.Start, directive.End, directive);
    }
}
