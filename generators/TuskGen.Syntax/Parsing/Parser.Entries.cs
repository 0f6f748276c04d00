using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Entries: a key, a separator, a value or a block.</summary>
internal sealed partial class Parser
{
    /// <summary>How many directives stand around: within one, <c>= default</c> may follow a value.</summary>
    private int _directiveDepth;

    private bool IsSeparator(int position) => At(position) is ':' || (At(position) is '=' && At(position + 1) is not ('=' or '>'));

    /// <param name="words">Where words of other languages stand before the key, the column of the first.</param>
    private void ParseEntry(int words = -1)
    {
        int column = words < 0 ? Column : words;
        int line = _lineStart;
        int start = _p;
        int tokens = _tokens.Count;
        KeySyntax key = ParseKey(out bool isBroken);
        SkipBlanks();
        if (!IsSeparator(_p))
        {
            ParseEntryWithoutSeparator(key, isBroken, column, start, tokens);
            return;
        }

        Token separator = Take(Current == ':' ? TokenKind.Colon : TokenKind.Equals, 1);
        ExpressionSyntax? value = ParseEntryValue(key.Span, separator, column, line, IsFunctionBody(key));
        PushEntry(key, isBroken, separator, value, _directiveDepth > 0 && value is not null ? ParseDefault(line) : null);
    }

    /// <summary>What is no key, or has nothing that gives it a value, sets nothing: it must not seem to be set twice either.</summary>
    private void PushEntry(KeySyntax key, bool isBroken, Token separator, ExpressionSyntax? value, DefaultSyntax? @default) =>
        _statements.Push(isBroken ? new SkippedSyntax(key.Start, LastEnd) : new EntrySyntax(key.Start, LastEnd, key, separator, value, @default));

    /// <summary>A block behind its key, or what is no entry. It is a method of its own so that the many entries with a separator need no room for all that.</summary>
    private void ParseEntryWithoutSeparator(KeySyntax key, bool isBroken, int column, int start, int tokens)
    {
        ExpressionSyntax? value = null;
        if (IsScript(start))
        {
            _tokens.Truncate(tokens);
            _p = start;
            if (FindLostQuote(start) is { } text)
            {
                SkipTextOfLostQuote(text);
            }
            else
            {
                ParseScript(start);
            }

            return;
        }
        else if (Current == '{')
        {
            value = UnlessWronglyOpened(ParseBraceTable());
        }
        else if (Current == '>' && IsRestBlank(_p + 1))
        {
            value = ParseAngleBlock();
        }
        else if (Current == '(')
        {
            ParseScript(start);
            return;
        }
        else if (IsRestBlank(_p) && FindNextLine(_p, out int first, out _) && At(first) == '{')
        {
            TextSpan brace = new(first, 1);
            SkipLines();
            value = ParseBraceTable();
            Report(SyntaxRules.BraceOnNextLine, key.Span, _text.Slice(key.Span), _text.GetPosition(brace.Start).Line + 1);
        }
        else if (!isBroken && BeginsLostHeader(start, tokens))
        {
            return;
        }
        else if (!isBroken && PastDeclaringWords(start) is var name && name > start)
        {
            SkipDeclaringWords(start, name, tokens);
            ParseEntry(column);
            return;
        }
        else
        {
            if (!isBroken && FindLostQuote(start) is { } text)
            {
                _tokens.Truncate(tokens);
                _p = start;
                SkipTextOfLostQuote(text);
                return;
            }

            ReportMissingSeparator(key.Span, isBroken);
            isBroken = true;
        }

        PushEntry(key, isBroken, MissingAt(key.End), value, null);
    }

    private DefaultSyntax? ParseDefault(int line)
    {
        if (IsUnwinding || (AtLineStart && _lineStart != line))
        {
            return null;
        }

        SkipBlanks();
        if (!IsSeparator(_p))
        {
            return null;
        }

        Token separator = Take(Current == ':' ? TokenKind.Colon : TokenKind.Equals, 1);
        SkipBlanks();
        ExpressionSyntax value = ParseValue(line);
        return new DefaultSyntax(separator.Start, Math.Max(separator.End, value.End), separator, value);
    }

    /// <summary>A key that ends in <c>_fujsen</c> holds the text of a function, in which nothing is interpolated.</summary>
    private bool IsFunctionBody(KeySyntax key)
    {
        const string Suffix = "_fujsen";
        Token last = key.GetPart(key.PartCount - 1);
        int end = last.Kind == TokenKind.String ? last.End - 1 : last.End;
        return end - last.Start >= Suffix.Length && _s[end - 1] == 'n' && string.CompareOrdinal(_s, end - Suffix.Length, Suffix, 0, Suffix.Length) == 0;
    }

    /// <param name="isBroken">Whether it is no key, which has been reported.</param>
    private KeySyntax ParseKey(out bool isBroken)
    {
        isBroken = false;
        if (!Characters.IsWordStart(Current))
        {
            return ParseKeyFrom(ParseKeyPart(), out isBroken);
        }

        Token word = Take(TokenKind.Word, CharacterRuns.PastKeyPart(_s, _p, _end) - _p);
        return Current == '.' ? ParseKeyFrom(word, out isBroken) : new KeySyntax(word);
    }

    /// <summary>The key whose first part has been read.</summary>
    private KeySyntax ParseKeyFrom(Token first, out bool isBroken)
    {
        List<Token> parts = [first];
        while (Current == '.' && (Characters.IsKeyPart(Behind()) || Behind() is '"' or '\''))
        {
            Take(TokenKind.Dot, 1);
            parts.Add(ParseKeyPart());
        }

        var key = new KeySyntax([.. parts]);
        isBroken = !CheckKey(key);
        return key;
    }

    private Token ParseKeyPart()
    {
        if (Current is '"' or '\'')
        {
            int end = PastQuotedKey(_p);
            if (end > 0)
            {
                if (_s[_p] == '"')
                {
                    CheckEscapes(_p + 1, end - 1);
                }

                return Take(TokenKind.String, end - _p);
            }
        }

        int digits = _p;
        while (Characters.IsDigit(At(digits)))
        {
            digits++;
        }

        int at = CharacterRuns.PastKeyPart(_s, digits, _end);
        return at == _p ? MissingAt(_p) : Take(at == digits ? TokenKind.Number : TokenKind.Word, at - _p);
    }

    private bool CheckKey(KeySyntax key)
    {
        Token first = key.GetPart(0);
        bool isBad = first.Kind == TokenKind.Number && key.PartCount > 1 && key.GetPart(1).Kind == TokenKind.Number;
        for (int index = 0; index < key.PartCount && !isBad; index++)
        {
            Token part = key.GetPart(index);
            isBad = part.Kind == TokenKind.Word && !Characters.IsWordStart(_s[part.Start]);
        }

        if (isBad)
        {
            string text = _text.Slice(key.Span);
            Report(SyntaxRules.BadKey, key.Span, new Mend("Quote the key", key.Span, "\"" + text + "\""), text);
        }

        if (key.PartCount > MaxDepth)
        {
            ReportTooDeep(key.Start);
        }

        return !isBad;
    }

    private void ReportMissingSeparator(TextSpan key, bool isReported)
    {
        string name = _text.Slice(key);
        int at = _p;
        int assignment = PastAssignment(at);
        bool isDirective = !isReported && BeginsDirectiveWithoutHash(key);
        bool isComparison = At(at) == '=' && At(at + 1) == '=';
        bool isText = SkipsLongString();
        if (!isText)
        {
            SkipRest();
        }

        TextSpan rest = TextSpan.FromBounds(at, Math.Max(at, LastEnd));
        if (isReported)
        {
            return;
        }

        if (assignment > at)
        {
            TextSpan start = TextSpan.FromBounds(key.Start, assignment);
            Report(SyntaxRules.Reassignment, start, _text.Slice(start), name);
            return;
        }

        if (isDirective)
        {
            ReportDirectiveWithoutHash(key);
            return;
        }

        string found = rest.Length == 0 ? "the line's end" : "`" + _text.Slice(TextSpan.FromBounds(at, Math.Min(rest.End, FindLineEnd(at)))) + "`";
        if (rest.Length == 0 && FindSeparatorBelow() is > 0 and int below)
        {
            ReportSeparatorBelow(key, below);
            return;
        }

        int words = PastWords(key.End);
        if (IsSeparator(PastBlanks(words)) && words > PastBlanks(key.End))
        {
            TextSpan whole = TextSpan.FromBounds(key.Start, words);
            string quoted = "\"" + _text.Slice(whole) + "\"";
            Report(SyntaxRules.MissingSeparator, whole, new Mend("Quote the key", whole, quoted), name, found, "a key of several words is quoted (" + quoted + ")");
            return;
        }

        Mend? mend = rest.Length == 0 ? null
            : isComparison ? new Mend("Write `=`", new TextSpan(at, 2), "=")
            : !isText && !IsOneValue(rest) ? null
            : new Mend("Write `" + name + ": …`", new TextSpan(key.End, 0), ":");
        Report(SyntaxRules.MissingSeparator, key, mend, name, found, "write `" + name + ": value`");
    }

    /// <summary>Behind words with blanks between them.</summary>
    private int PastWords(int position)
    {
        int at = position;
        while (PastBlanks(at) is var word && Characters.IsKeyPart(At(word)))
        {
            at = CharacterRuns.PastKeyPart(_s, word, _end);
        }

        return at;
    }

    /// <summary>The separator that begins the next line, where it is the first key's that lacks it; else -1.</summary>
    private int FindSeparatorBelow() => FindNextLine(_p, out int first, out _) && IsSeparator(first) ? first : -1;

    private void ReportSeparatorBelow(TextSpan key, int separator)
    {
        string name = _text.Slice(key);
        bool isValue = BeginsOperand(PastBlanks(separator + 1));
        Mend? mend = isValue ? new Mend("Put it on the key's line", TextSpan.FromBounds(key.End, separator), "") : null;
        Report(SyntaxRules.MissingSeparator, key, mend, name, "the line's end", "put the `" + _s[separator] + "` of the line below behind it");
        GoTo(separator);
        SkipRest();
    }

    /// <summary>Behind an operator of other languages that changes a variable (<c>+=</c>, <c>++</c>), or the position itself.</summary>
    private int PastAssignment(int position)
    {
        char c = At(position);
        if (c is not ('+' or '-' or '*' or '/' or '%' or '?' or '|' or '&' or '.' or '^'))
        {
            return position;
        }

        int at = At(position + 1) == c ? position + 2 : position + 1;
        bool isStep = c is '+' or '-' && at == position + 2 && IsRestBlank(at);
        return isStep ? at : At(at) == '=' && At(at + 1) != '=' ? at + 1 : position;
    }

    /// <summary>What stands behind a separator: a value on the line, or a block on deeper lines.</summary>
    private ExpressionSyntax? ParseEntryValue(TextSpan key, Token separator, int column, int line, bool isText)
    {
        if (Current == ' ')
        {
            // One space is nearly always all there is.
            _p++;
        }

        SkipBlanks();
        return Characters.BeginsPlainValue(Current) ? ParseEntryValueHere(line, isText) : ParseOtherEntryValue(key, separator, column, line, isText);
    }

    private ExpressionSyntax ParseEntryValueHere(int line, bool isText)
    {
        bool wasVerbatim = _isVerbatim;
        _isVerbatim = isText;
        ExpressionSyntax value = ParseValue(line);
        _isVerbatim = wasVerbatim;
        return value;
    }

    private ExpressionSyntax? ParseOtherEntryValue(TextSpan key, Token separator, int column, int line, bool isText)
    {
        bool isMarked = Current is '!' or '&' && SkipsYamlMark();
        int content = _p;
        if (Current is ',' or ';' or '}' or ']' or ')' || (_delimiters.Count > _delimiterBase && IsCloserOfOuter()))
        {
            return ReportMissingValue(key, separator);
        }

        if (!IsRestBlank(_p))
        {
            return ParseEntryValueHere(line, isText);
        }

        if (isMarked && !(FindNextLine(_p, out int below, out int belowStart) && below - belowStart > column))
        {
            return Nothing();
        }

        bool isComment = At(content) == '#';
        if (isComment && IsDirectiveValue(content))
        {
            _p = content;
            return ParseDirectiveValue();
        }

        bool isGlued = isComment && Characters.IsAlphanumeric(At(content + 1));
        bool hasNext = FindNextLine(_p, out int first, out int start);
        if (separator.Kind == TokenKind.Equals)
        {
            if (isGlued)
            {
                return ReportGluedComment(content);
            }

            Report(SyntaxRules.MissingValue, TextSpan.FromBounds(key.Start, separator.End), _text.Slice(key));
            return hasNext && first - start > column && ShapeOf(first) is LineShape.Key or LineShape.Block ? ParseIndentBlock(column) : null;
        }

        if (hasNext && (first - start > column || At(first) == '{' || (At(first) == '[' && IsRestBlank(first + 1))
            || (first - start == column && (BeginsList(first) || IsItemAboveDash(first, column)))))
        {
            return ParseBlockBelow(key, column, first);
        }

        if (isGlued)
        {
            return ReportGluedComment(content);
        }

        object next = hasNext ? "line " + (_text.GetPosition(first).Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "the end of the file";
        Report(SyntaxRules.EmptyValue, TextSpan.FromBounds(key.Start, separator.End), new Mend("Write null", new TextSpan(separator.End, 0), " null"), _text.Slice(key), next);
        return null;
    }

    /// <summary>Commas and closing characters in the place of a value that nothing around waits for go with it.</summary>
    private ErrorExpressionSyntax ReportMissingValue(TextSpan key, Token separator)
    {
        Report(SyntaxRules.MissingValue, TextSpan.FromBounds(key.Start, separator.End), _text.Slice(key));
        int end = Current == ',' && IsOutsideCommas ? _p + 1 : PastStrayClosers(_p);
        if (end > _p)
        {
            Take(TokenKind.Skipped, end - _p);
        }

        return Nothing();
    }

    private ExpressionSyntax ParseBlockBelow(TextSpan key, int column, int first)
    {
        if (BeginsList(first) || IsItemAboveDash(first, first - LineStartOf(first)))
        {
            SkipLines();
            return IsUnwinding ? Nothing() : ParseDashList(column);
        }

        char c = At(first);
        bool isValue = c is '[' or '{' or '"' or '\'' || Characters.IsDigit(c) || (c == '@' && !IsAttribute(first) && !IsAssigned(first));
        if (!isValue || (c != '{' && ShapeOf(first) is LineShape.Key or LineShape.Block))
        {
            return ParseIndentBlock(column);
        }

        SkipLines();
        int start = _p;
        if (!IsUnwinding)
        {
            int mark = _diagnostics.Count;
            ParseValue(_lineStart);
            if (_diagnostics.FindIndex(mark, static found => found.Severity == Severity.Error) < 0)
            {
                TextSpan span = TextSpan.FromBounds(start, Math.Min(FindLineEnd(start), Math.Max(start + 1, LastEnd)));
                int gap = PastBlanks(key.End);
                int valueAt = At(gap) is ':' or '=' ? gap + 1 : key.End;
                Report(SyntaxRules.ValueOnNextLine, span, new Mend("Put it on the key's line", TextSpan.FromBounds(valueAt, start), " "), _text.Slice(key));
            }
        }

        return new ErrorExpressionSyntax(Math.Min(start, LastEnd), LastEnd);
    }

    /// <summary><c>@assert(…)</c> and the attributes may begin a block; any other operator is a value.</summary>
    private bool IsAttribute(int at)
    {
        int end = PastWord(at + 1);
        return _s.Substring(at + 1, end - at - 1) is "assert" or "deprecated" or "name" or "open" or "include";
    }

    /// <summary><c>@name:</c> and <c>@name {</c>, which are no values but keys that are none.</summary>
    private bool IsAssigned(int at)
    {
        int end = PastBlanks(PastAtName(at + 1));
        return IsSeparator(end) || At(end) == '{';
    }

    /// <summary>A value that begins on this line.</summary>
    private ExpressionSyntax ParseValue(int line)
    {
        int start = _p;
        char c = Current;
        if (c is '|' or '>' && IsBlockScalarHeader(_p + 1))
        {
            return SkipBlockScalar(_lineFirst - _lineStart);
        }

        if (c == '<' && Behind() == '<')
        {
            return SkipHeredoc();
        }

        if (c == '#' && IsDirectiveValue(_p))
        {
            return ParseDirectiveValue();
        }

        if (_directiveDepth > 0 && IsModifier(_p))
        {
            return ParseModifiedType();
        }

        ExpressionSyntax value = ParseExpression();
        return IsUnwinding && value.End <= start && line != _lineStart ? Nothing() : value;
    }

    private ErrorExpressionSyntax ReportGluedComment(int hash)
    {
        int end = FindLineEnd(hash);
        while (end > hash + 1 && Characters.IsBlank(_s[end - 1]))
        {
            end--;
        }

        int wordEnd = hash + 1;
        while (Characters.IsKeyPart(At(wordEnd)))
        {
            wordEnd++;
        }

        TextSpan word = TextSpan.FromBounds(hash, wordEnd);
        Report(SyntaxRules.GluedComment, word, new Mend("Quote it", word, "\"" + _text.Slice(word) + "\""), _text.Slice(word));
        _p = hash;
        Take(TokenKind.Skipped, wordEnd - hash);
        SkipBlanks();
        if (!IsRestBlank(_p))
        {
            _p = end;
        }

        return new ErrorExpressionSyntax(hash, wordEnd);
    }
}
