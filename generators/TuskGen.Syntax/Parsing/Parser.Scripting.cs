using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>What other languages have and this one has not: said once, and gone over.</summary>
internal sealed partial class Parser
{
    private static readonly string[] ScriptWords =
    [
        "if", "else", "for", "foreach", "while", "switch", "match", "try", "catch", "finally", "return", "function", "fn", "class", "interface",
    ];

    /// <summary>Whether scripting has been met: behind it <c>else {</c> is no key.</summary>
    private bool _hasScript;

    /// <summary>Whether a word begins a scripting construct. Before a separator, <c>.</c>, <c>&gt;</c> or <c>{</c> it is an ordinary key.</summary>
    private bool IsScript(int position)
    {
        int end = PastWord(position);
        int next = PastBlanks(end);
        bool mayBe = At(next) switch
        {
            ':' or '.' => false,
            '=' => At(next + 1) is '=' or '>',
            '>' => !IsRestBlank(next + 1),
            '{' => _hasScript && (IsWord(position, end, "else") || IsWord(position, end, "try") || IsWord(position, end, "return")),
            _ => true,
        };
        return mayBe && !Characters.IsKeyPart(At(end)) && Array.Exists(ScriptWords, word => IsWord(position, end, word));
    }

    private bool IsWord(int start, int end, string word) => end - start == word.Length && string.CompareOrdinal(_s, start, word, 0, word.Length) == 0;

    /// <summary>A statement that is scripting, from a place at or before the one where reading stands.</summary>
    private void ParseScript(int start)
    {
        SkipScript(start);
        _statements.Push(new SkippedSyntax(start, Math.Max(start, LastEnd)));
    }

    /// <summary>Goes over a construct, to its line's end or its balancing brace, and over the <c>else</c>, <c>catch</c>, <c>finally</c> behind that.</summary>
    private void SkipScript(int start)
    {
        _hasScript = true;
        int from = _p;
        int column = _lineFirst - _lineStart;
        do
        {
            SkipConstruct(column);
        }
        while (GoesOnBehindBrace());

        int end = _p;
        while (end > from && _s[end - 1] is ' ' or '\t' or '\n' or '\r')
        {
            end--;
        }

        if (end > from)
        {
            _tokens.Add(new Token(TokenKind.Skipped, from, end - from));
        }

        TextSpan span = TextSpan.FromBounds(start, Math.Max(start + 1, Math.Min(FindLineEnd(start), end)));
        Report(SyntaxRules.Scripting, span, _text.Slice(span));

        // What stands behind its brace goes with it.
        if (!AtLineStart && !IsRestBlank(_p))
        {
            _p = PastBlanks(_p);
            SkipRest();
        }
    }

    private void SkipConstruct(int column)
    {
        int depth = 0;
        while (_p < _end)
        {
            char c = _s[_p];
            if (c is '\n' or '\r' && IsLineEnd(_p))
            {
                if (depth == 0)
                {
                    return;
                }

                SkipLineEndIn();
                if (_lineFirst - _lineStart <= column && ShapeOf(_lineFirst) is LineShape.Key or LineShape.Header or LineShape.Directive)
                {
                    _p = _lineFirst;
                    return;
                }
            }
            else if (c is '"' or '\'' && !Characters.IsAlphanumeric(Before))
            {
                int past = PastQuotedKey(_p);
                _p = past > 0 ? past : FindLineEnd(_p);
            }
            else if ((c == '#' && IsCommentStart()) || (c == '/' && Behind() == '/'))
            {
                if (depth == 0 && c == '#')
                {
                    return;
                }

                _p = FindLineEnd(_p);
            }
            else
            {
                if (c is '}' or ']' or ')' && depth == 0 && IsCloserOfOuter())
                {
                    return;
                }

                depth = Math.Max(0, depth + (c is '{' or '[' or '(' ? 1 : c is '}' or ']' or ')' ? -1 : 0));
                _p++;
                if (c == '}' && depth == 0)
                {
                    // What closes a call that it began, or ends a statement, goes with it: `});`
                    while (Current == ';' || (Current == ',' && IsOutsideCommas) || (Current == ')' && !IsCloserOfOuter()))
                    {
                        _p++;
                    }

                    return;
                }
            }
        }
    }

    /// <summary>Behind a construct's brace: whether <c>else</c>, <c>catch</c> or <c>finally</c> follows, to which it goes then.</summary>
    private bool GoesOnBehindBrace()
    {
        if (_p == 0 || _s[_p - 1] != '}')
        {
            return false;
        }

        int at = _p;
        while (at < _end && _s[at] is ' ' or '\t' or '\n' or '\r')
        {
            at++;
        }

        int end = PastWord(at);
        if (end == at || _s.Substring(at, end - at) is not ("else" or "catch" or "finally"))
        {
            return false;
        }

        if (At(PastBlanks(end)) is ':' or '=')
        {
            return false;
        }

        GoTo(at);
        return true;
    }

    /// <summary>Whether <c>|</c> or <c>&gt;</c> is followed by what may follow it in YAML, and the line's end.</summary>
    private bool IsBlockScalarHeader(int position)
    {
        while (At(position) is '+' or '-' || Characters.IsDigit(At(position)))
        {
            position++;
        }

        return IsRestBlank(position);
    }

    /// <summary><c>key: |</c> with the deeper lines below.</summary>
    private ErrorExpressionSyntax SkipBlockScalar(int column)
    {
        int start = _p;
        int end = FindLineEnd(_p);
        int header = end;
        while (end < _end)
        {
            int lineStart = _s.IndexOf('\n', end, _end - end) + 1;
            int first = PastBlanks(lineStart);
            if (lineStart == 0 || first >= _end || (!IsLineEnd(first) && first - lineStart <= column))
            {
                break;
            }

            end = FindLineEnd(first);
            header = IsLineEnd(first) ? header : end;
        }

        Mend? mend = _s[start] == '|' ? MendBlockScalar(start, header) : null;
        GoTo(header);
        TakeFrom(TokenKind.Skipped, start);
        Report(SyntaxRules.BlockScalar, new TextSpan(start, 1), mend, _s[start].ToString());
        return new ErrorExpressionSyntax(start, _p);
    }

    /// <summary>The text between long quotes, where it means the same there: lines that are as deep as the first, and nothing that is escaped or interpolated.</summary>
    private Mend? MendBlockScalar(int start, int end)
    {
        int headEnd = FindLineEnd(start);
        int first = _s.IndexOf('\n', headEnd, end - headEnd) + 1;
        if (first == 0 || !IsLineEnd(PastBlanks(PastNonBlanks(start))) || _s.IndexOfAny(['\\', '$'], first, end - first) >= 0 ||
            _s.IndexOf("\"\"\"", first, end - first, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        string indentation = _s.Substring(first, PastBlanks(first) - first);
        foreach (string line in _s.Substring(first, end - first).Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line) && !line.StartsWith(indentation, StringComparison.Ordinal))
            {
                return null;
            }
        }

        int headerEnd = PastNonBlanks(start);
        return indentation.Length == 0 ? null : new Mend("Write it between `\"\"\"`", new SyntaxList<TextEdit>(
        [
            new TextEdit(TextSpan.FromBounds(start, headerEnd), "\"\"\""),
            new TextEdit(new TextSpan(end, 0), "\n" + indentation + "\"\"\""),
        ]));
    }

    private bool _heredocSearchFailed;

    /// <summary><c>&lt;&lt;TAG … TAG</c>, <c>&lt;&lt;&lt;TAG … TAG</c> or <c>&lt;&lt;&lt; … &gt;&gt;&gt;</c>.</summary>
    private ErrorExpressionSyntax SkipHeredoc()
    {
        int start = _p;
        int at = start;
        while (At(at) is '<' or '-' or '~' or '"' or '\'')
        {
            at++;
        }

        int tagEnd = PastWord(at);
        string tag = tagEnd > at ? _s.Substring(at, tagEnd - at) : ">>>";
        int end = FindLineEnd(start);
        int headEnd = end;
        int search = end;
        bool isFound = false;
        while (!_heredocSearchFailed && search >= 0 && search < _end)
        {
            int line = _s.IndexOf('\n', search, _end - search) + 1;
            if (line == 0)
            {
                break;
            }

            int first = PastBlanks(line);
            if (string.CompareOrdinal(_s, first, tag, 0, tag.Length) == 0 && !Characters.IsAlphanumeric(At(first + tag.Length)))
            {
                end = FindLineEnd(first);
                isFound = true;
                break;
            }

            search = Math.Max(first, line);
        }

        _heredocSearchFailed |= !isFound;
        GoTo(isFound ? end : headEnd);
        TakeFrom(TokenKind.Skipped, start);
        Report(SyntaxRules.Heredoc, TextSpan.FromBounds(start, Math.Max(tagEnd, start + 2)));
        return new ErrorExpressionSyntax(start, _p);
    }
}
