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
        int mark = _statements.Mark;
        var root = new LineBlock(-1);
        _rootBlock = root;
        while (IsDocumentMark(_p) || (Current == '#' && AtLineStart))
        {
            // Directives may stand before a root object, too.
            ParseLineStatement(root);
            SkipLines();
        }

        _brokenOwner = -1;
        bool isObject = Current == '{';
        if (isObject)
        {
            ParseRootObject();
        }
        else
        {
            ParseRoot(root);
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

            if (IsDocumentMark(_p))
            {
                SkipDocumentMark();
                continue;
            }

            if (Current != '#' && !isReported)
            {
                isReported = true;
                Report(SyntaxRules.BehindRootObject, TextSpan.FromBounds(_p, FindLineEnd(_p)), _text.GetPosition(open.Start).Line + 1);
                if (SkipOther())
                {
                    continue;
                }
            }

            ParseLineStatement(after);
        }
    }

    /// <summary>Goes over what begins no entry, such as a second object.</summary>
    private bool SkipOther()
    {
        if (ShapeOf(_p) != LineShape.Other && Current != '{')
        {
            return false;
        }

        int start = _p;
        SkipRest();
        if (_p == start)
        {
            Take(TokenKind.Skipped, 1);
        }

        _statements.Push(new SkippedSyntax(Math.Min(start, LastEnd), LastEnd));
        return true;
    }

    private void ParseRoot(LineBlock root)
    {
        while (true)
        {
            SkipLines();
            if (AtEnd)
            {
                return;
            }

            if (AtLineStart && (Current == '[' || _p == _lostHeader))
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
        _isBelowEntries = true;
        int column = Column;
        int start = _p;
        if (root.Column < 0)
        {
            root.Column = column;
            root.IndentStart = _lineStart;
        }
        else if (column > root.Column)
        {
            Mend atRoot = new("Put it at the column of the file's first statement", TextSpan.FromBounds(_lineStart, _p), _s.Substring(root.IndentStart, root.Column));
            Report(SyntaxRules.DeeperHeader, TextSpan.FromBounds(_p, FindLineEnd(_p)), atRoot, root.Column);
        }

        Token open;
        Token close;
        KeySyntax? path = null;
        bool isBroken = false;
        bool isElement = At(_p + 1) == '[';
        string closing = isElement ? "]]" : "]";
        _brokenOwner = -1;
        if (Current == '[')
        {
            open = Take(isElement ? TokenKind.OpenDoubleBracket : TokenKind.OpenBracket, closing.Length);
        }
        else
        {
            (closing, isElement, open) = ReportLostHeader();
        }

        int tokens = _tokens.Count;
        SkipBlanks();
        if (Characters.IsKeyPart(Current) || Current is '"' or '\'')
        {
            path = ParseKey(out isBroken);
        }

        SkipBlanks();
        bool isHalfClosed = isElement && Current == ']' && IsRestBlank(_p + 1);
        if (path is null && (isElement || Current != ']'))
        {
            Report(SyntaxRules.ExpectedHeaderName, TextSpan.FromBounds(start, Math.Max(start + 1, LastEnd)), _text.Slice(TextSpan.FromBounds(start, FindLineEnd(start))), AnyHeader);
            SkipRest();
            close = MissingAt(LastEnd);
        }
        else if (!isBroken && Current == ']' && (!isElement || Behind() == ']'))
        {
            close = Take(isElement ? TokenKind.CloseDoubleBracket : TokenKind.CloseBracket, closing.Length);
            ExpectHeaderEnd(start, path);
        }
        else if (!isBroken && (isHalfClosed || IsRestBlank(_p)))
        {
            int behind = LastEnd;
            string missing = isHalfClosed ? "]" : closing;
            SkipRest();
            var end = new TextSpan(behind, TakesCloserOfHeader(closing) ? LastEnd - behind : 0);
            string added = end.Length == 0 || IsRestBlank(_p) ? missing : missing + "\n";
            Report(SyntaxRules.UnclosedHeader, TextSpan.FromBounds(start, behind), new Mend("Add `" + missing + "`", end, added), closing);
            close = MissingAt(LastEnd);
        }
        else
        {
            // What begins like a name and goes on as none is no name: the keys below it must not land in another table.
            _tokens.Truncate(tokens);
            _p = open.End;
            path = null;
            SkipRest();
            if (!isBroken)
            {
                ReportHeaderName(TextSpan.FromBounds(start, Math.Min(LastEnd, FindLineEnd(start))), isElement);
            }

            close = MissingAt(LastEnd);
        }

        int mark = _statements.Mark;
        var block = new LineBlock(Math.Min(column, root.Column)) { TakesOwnerColumn = true };
        while (true)
        {
            SkipLines();
            if (AtEnd || (AtLineStart && (Current == '[' || _p == _lostHeader)))
            {
                break;
            }

            ParseLineStatement(block);
        }

        SyntaxList<StatementSyntax> statements = _statements.PopTo(mark);
        int last = statements.Count == 0 ? Math.Max(close.End, path?.End ?? open.End) : statements[statements.Count - 1].End;
        _statements.Push(new SectionSyntax(start, last, open, path, close, statements));
    }

    /// <summary><c>[a b]</c>: names of several words are quoted.</summary>
    private void ReportHeaderName(TextSpan line, bool isElement)
    {
        string text = _text.Slice(line).TrimEnd();
        int brackets = isElement ? 2 : 1;
        int close = text.IndexOf(']');
        string name = close < 0 ? "" : text.Substring(brackets, close - brackets).Trim();
        bool isText = close + brackets == text.Length && name.IndexOfAny(['"', '\\', '.', '[', '#']) < 0;
        Mend? mend = isText ? new Mend("Quote the name", new TextSpan(line.Start + text.IndexOf(name, StringComparison.Ordinal), name.Length), "\"" + name + "\"") : null;
        Report(SyntaxRules.ExpectedHeaderName, new TextSpan(line.Start, text.Length), mend, text, AnyHeader);
    }

    private const string AnyHeader = "`[name]`, or `[]` to go back to the root";

    private void ExpectHeaderEnd(int header, KeySyntax? path)
    {
        SkipBlanks();
        if (Current == ';')
        {
            Take(TokenKind.Semicolon, 1);
            SkipBlanks();
        }

        if (IsRestBlank(_p) || (path is not null && SkipsSecondBracket(header, path)) || SkipStrayClosers())
        {
            return;
        }

        int start = _p;
        SkipRest();
        TextSpan span = TextSpan.FromBounds(start, LastEnd);
        Report(SyntaxRules.BehindHeader, span, _text.Slice(span));
    }
}
