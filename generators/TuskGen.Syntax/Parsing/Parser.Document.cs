using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>The root: file directive, root object, sections.</summary>
internal sealed partial class Parser
{
    private DocumentSyntax ParseDocument()
    {
        if (Current == '\uFEFF')
        {
            _p++;
        }

        BeginLine();
        FileDirectiveSyntax? fileDirective = ParseFileDirective();
        SkipLines();
        bool isObject = Current == '{';
        int mark = _statements.Mark;
        if (isObject)
        {
            ParseRootObject();
        }
        else
        {
            ParseRoot();
        }

        SyntaxList<StatementSyntax> statements = _statements.PopTo(mark);
        return new DocumentSyntax(0, _s.Length, fileDirective, isObject, statements);
    }

    /// <summary><c>#!name</c> on the first line that is neither blank nor <c>#!/…</c>.</summary>
    private FileDirectiveSyntax? ParseFileDirective()
    {
        int first = _lineFirst;
        int start = _lineStart;
        while (first < _end)
        {
            if (_s[first] is '\n' or '\r' || (_s[first] == '#' && At(first + 1) == '!' && At(first + 2) == '/'))
            {
                int lineEnd = _s.IndexOf('\n', first, _end - first);
                if (lineEnd < 0)
                {
                    return null;
                }

                start = lineEnd + 1;
                first = PastBlanks(start);
                continue;
            }

            if (_s[first] != '#' || At(first + 1) != '!' || !Characters.IsWordStart(At(first + 2)))
            {
                return null;
            }

            _p = start;
            BeginLine();
            _p = first;
            int end = PastDirectiveName(first + 1);
            Token name = Take(TokenKind.Hash, end - first);
            int rest = PastBlanks(_p);
            if (!IsRestBlank(_p))
            {
                _p = rest;
                Take(TokenKind.PathWord, FindLineEnd(rest) - rest);
            }

            return new FileDirectiveSyntax(name.Start, LastEnd, name);
        }

        return null;
    }

    /// <summary>A file that is one object, with comments and directives around it.</summary>
    private void ParseRootObject()
    {
        Token open = new(TokenKind.OpenBrace, _p, 1);
        TableSyntax table = ParseBraceTable();
        foreach (StatementSyntax statement in table.Statements)
        {
            _statements.Push(statement);
        }

        var after = new LineBlock(-1);
        bool isReported = false;
        while (true)
        {
            SkipLines();
            if (AtEnd)
            {
                return;
            }

            if (Current is ',' or ';')
            {
                Take(Current == ',' ? TokenKind.Comma : TokenKind.Semicolon, 1);
                continue;
            }

            if (Current != '#' && !isReported)
            {
                isReported = true;
                Report(SyntaxRules.BehindRootObject, TextSpan.FromBounds(_p, FindLineEnd(_p)), _text.GetPosition(open.Start).Line + 1);
            }

            ParseLineStatement(after);
        }
    }

    private void ParseRoot()
    {
        var root = new LineBlock(-1);
        while (true)
        {
            SkipLines();
            if (AtEnd)
            {
                return;
            }

            if (Current == '[' && AtLineStart)
            {
                ParseSection(root);
            }
            else
            {
                ParseLineStatement(root);
            }
        }
    }

    private void ParseSection(LineBlock root)
    {
        int column = Column;
        int start = _p;
        if (root.Column < 0)
        {
            root.Column = column;
            root.IndentStart = _lineStart;
        }
        else if (column > root.Column)
        {
            Report(SyntaxRules.DeeperHeader, TextSpan.FromBounds(_p, FindLineEnd(_p)), root.Column);
        }

        Token open;
        Token close;
        KeySyntax? path = null;
        bool isBroken = false;
        bool isElement = At(_p + 1) == '[';
        _brokenOwner = -1;
        open = Take(isElement ? TokenKind.OpenDoubleBracket : TokenKind.OpenBracket, isElement ? 2 : 1);
        SkipBlanks();
        if (Characters.IsKeyPart(Current) || Current is '"' or '\'')
        {
            path = ParseKey(out isBroken);
        }

        SkipBlanks();
        if (isBroken)
        {
            path = null;
            SkipRest();
            close = MissingAt(LastEnd);
        }
        else if (path is null && (isElement || Current != ']'))
        {
            Report(SyntaxRules.ExpectedHeaderName, TextSpan.FromBounds(start, Math.Max(start + 1, LastEnd)), _text.Slice(TextSpan.FromBounds(start, FindLineEnd(start))));
            SkipRest();
            close = MissingAt(LastEnd);
        }
        else if (Current == ']' && (!isElement || Behind() == ']'))
        {
            close = Take(isElement ? TokenKind.CloseDoubleBracket : TokenKind.CloseBracket, isElement ? 2 : 1);
            ExpectHeaderEnd();
        }
        else
        {
            close = MissingAt(LastEnd);
            string closing = isElement ? "]]" : "]";
            Report(SyntaxRules.UnclosedHeader, TextSpan.FromBounds(start, LastEnd), new Mend("Add `" + closing + "`", new TextSpan(LastEnd, 0), closing), closing);

            // Where more stands there, the name is not known.
            path = IsRestBlank(_p) ? path : null;
            SkipRest();
        }

        int mark = _statements.Mark;
        var block = new LineBlock(Math.Min(column, root.Column)) { TakesOwnerColumn = true };
        while (true)
        {
            SkipLines();
            if (AtEnd || (Current == '[' && AtLineStart))
            {
                break;
            }

            ParseLineStatement(block);
        }

        SyntaxList<StatementSyntax> statements = _statements.PopTo(mark);
        int end = statements.Count == 0 ? Math.Max(close.End, path?.End ?? open.End) : statements[statements.Count - 1].End;
        _statements.Push(new SectionSyntax(start, end, open, path, close, statements));
    }

    private void ExpectHeaderEnd()
    {
        SkipBlanks();
        if (Current == ';')
        {
            Take(TokenKind.Semicolon, 1);
            SkipBlanks();
        }

        if (IsRestBlank(_p))
        {
            return;
        }

        int start = _p;
        SkipRest();
        TextSpan span = TextSpan.FromBounds(start, LastEnd);
        Report(SyntaxRules.BehindHeader, span, _text.Slice(span));
    }
}
