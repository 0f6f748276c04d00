using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Tells a directive from a comment, by the shape of its line.</summary>
internal sealed partial class Parser
{
    /// <summary>The shape of a line that begins with <c>#name</c>.</summary>
    /// <param name="NameEnd">Behind the name.</param>
    /// <param name="BodyStart">The body's brace, or -1.</param>
    /// <param name="ClosesOnLine">Whether the body's closing brace is the line's last token.</param>
    /// <param name="HasSecondBody">Whether another <c>{…}</c> stands in the header.</param>
    private readonly record struct DirectiveShape(int NameEnd, int BodyStart, bool ClosesOnLine, bool HasSecondBody);

    /// <summary>The place that <see cref="IsDirective"/> last decided on, since several rules ask about the same line.</summary>
    private int _shapeAt = -1;
    private bool _shapeIsDirective;

    /// <summary>Whether the <c>#</c> that is the first character of its line begins a directive.</summary>
    private bool IsDirective(int hash, bool report)
    {
        if (hash != _shapeAt)
        {
            _shapeAt = hash;
            _shapeIsDirective = DecideDirective(hash);
        }

        if (report && !_shapeIsDirective)
        {
            DoubtComment(hash);
        }

        return _shapeIsDirective;
    }

    private bool DecideDirective(int hash)
    {
        if (!Characters.IsWordStart(At(hash + 1)))
        {
            return false;
        }

        int nameEnd = PastDirectiveName(hash);
        if (At(nameEnd) is not (' ' or '\t' or '{' or '\n' or '\r' or '\0'))
        {
            return false;
        }

        string name = _s.Substring(hash + 1, nameEnd - hash - 1);
        DirectiveForm? form = KnownDirectives.FormOf(name);
        if (NextLineIsCommentBelow(hash) && !(form == DirectiveForm.Signature && NextLineIsDocumentation(hash)))
        {
            return false;
        }

        if (form is not (null or DirectiveForm.Block or DirectiveForm.Enumeration))
        {
            return HasOneLineForm(form.Value, nameEnd);
        }

        DirectiveShape shape = ReadShape(hash);
        return shape.BodyStart >= 0 || (form is not null && HasBraceOnNextLine(nameEnd));
    }

    /// <summary><c>##</c> on the next line: the text of what stands below it, as between two operators.</summary>
    private bool NextLineIsDocumentation(int hash)
    {
        int lineEnd = _s.IndexOf('\n', hash, _end - hash);
        int next = lineEnd < 0 ? _end : PastBlanks(lineEnd + 1);
        return At(next) == '#' && At(next + 1) == '#';
    }

    private int PastDirectiveName(int hash)
    {
        int at = hash + 1;
        while (Characters.IsKeyPart(At(at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>Commented-out code: the next line is a comment at the same column.</summary>
    private bool NextLineIsCommentBelow(int hash)
    {
        int lineEnd = _s.IndexOf('\n', hash, _end - hash);
        if (lineEnd < 0)
        {
            return false;
        }

        int start = hash;
        while (start > 0 && _s[start - 1] != '\n')
        {
            start--;
        }

        int next = PastBlanks(lineEnd + 1);
        if (At(next) != '#' || next - lineEnd - 1 != hash - start)
        {
            return false;
        }

        // A directive below a directive is no comment: `#language 1` above `#namespace Shop`. One that is misspelt is none either.
        string name = NameOf(next, out int nameEnd);
        return KnownDirectives.FormOf(name) switch
        {
            // One line below the other stand uses of a project's own directives, which are not known here.
            null => MisspeltFor(next, name, nameEnd) is null && !(name.Length > 0 && EndsOnLine(hash) && ReadShape(next).BodyStart >= 0),
            DirectiveForm.Block or DirectiveForm.Enumeration => ReadShape(next).BodyStart < 0,
            { } below => !HasOneLineForm(below, nameEnd) && !IsShortArgument(below, nameEnd),
        };
    }

    /// <summary>Whether the directive that a line seems to be is whole: it has a body that closes there, or none.</summary>
    private bool EndsOnLine(int hash)
    {
        string name = NameOf(hash, out int nameEnd);
        return KnownDirectives.FormOf(name) is { } form && form is not (DirectiveForm.Block or DirectiveForm.Enumeration) ? HasOneLineForm(form, nameEnd) : ReadShape(hash).ClosesOnLine;
    }

    private bool HasBraceOnNextLine(int nameEnd)
    {
        int lineEnd = _s.IndexOf('\n', nameEnd, _end - nameEnd);
        if (lineEnd < 0 || InBrackets)
        {
            return false;
        }

        int next = PastBlanks(lineEnd + 1);
        return At(next) == '{' && IsRestBlank(next + 1);
    }

    private bool HasOneLineForm(DirectiveForm form, int nameEnd)
    {
        int at = PastBlanks(nameEnd);
        switch (form)
        {
            case DirectiveForm.Number:
                int digits = at;
                while (Characters.IsDigit(At(digits)))
                {
                    digits++;
                }

                return digits > at && IsRestBlank(digits);
            case DirectiveForm.DottedName:
                int end = PastKey(at);
                return end > at && IsRestBlank(end);
            case DirectiveForm.Text:
                return At(at) is '"' or '\'' && PastQuotedKey(at) is > 0 and int closing && IsRestBlank(closing);
            case DirectiveForm.Names:
                while (PastKey(at) is int nameStop && nameStop > at)
                {
                    at = PastBlanks(nameStop);
                    if (At(at) != ',')
                    {
                        return IsRestBlank(at);
                    }

                    at = PastBlanks(at + 1);
                }

                return false;
            default:
                int name = PastWord(at);
                return name > at && At(name) == '(';
        }
    }

    /// <summary>Finds the body's brace: the last one of depth 0 on the line, if it is not closed there, or closed by the line's last token.</summary>
    private DirectiveShape ReadShape(int hash)
    {
        int nameEnd = PastDirectiveName(hash);
        int depth = 0;
        int opening = -1;
        int closing = -1;
        int bodies = 0;
        bool atWordStart = At(nameEnd) is ' ' or '\t';
        int last = nameEnd;
        for (int at = nameEnd; !IsLineEnd(at); at++)
        {
            char c = _s[at];
            if (c is ' ' or '\t')
            {
                atWordStart = true;
                continue;
            }

            if (c == '#' && atWordStart)
            {
                break;
            }

            if (c is '"' or '\'' && !char.IsLetter(At(at - 1)))
            {
                int past = PastQuotedKey(at);
                if (past < 0)
                {
                    break;
                }

                at = past - 1;
            }
            else if (c is '/' or '*' && atWordStart && depth == 0)
            {
                while (!IsLineEnd(at + 1) && !Characters.IsBlank(_s[at + 1]))
                {
                    at++;
                }
            }
            else if (c == '{')
            {
                if (depth++ == 0)
                {
                    opening = at;
                    bodies++;
                }
            }
            else if (c == '}' && depth > 0 && --depth == 0)
            {
                closing = at;
            }

            last = at;
            atWordStart = false;
        }

        bool closes = opening >= 0 && depth == 0 && closing == last;
        return new DirectiveShape(nameEnd, depth > 0 || closes ? opening : -1, closes, bodies > 1);
    }
}
