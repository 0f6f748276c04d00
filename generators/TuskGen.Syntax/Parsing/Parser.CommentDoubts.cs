using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Comments that seem to be directives of one line: what they would say is lost without a word otherwise.</summary>
internal sealed partial class Parser
{
    /// <summary>Whether something other than directives has been read: what a document says of itself stands above its entries.</summary>
    private bool _isBelowEntries;

    /// <summary>Says of a comment without a space behind its <c>#</c> that it seems to be meant as a directive.</summary>
    private void DoubtComment(int hash)
    {
        string name = NameOf(hash, out int nameEnd);
        if (name.Length == 0 || At(nameEnd) is not (' ' or '\t' or '{' or '\n' or '\r' or '\0') || Before == '#')
        {
            return;
        }

        TextSpan span = TextSpan.FromBounds(hash, nameEnd);
        Mend comment = new("Make it a plain comment", new TextSpan(hash + 1, 0), " ");
        if (KnownDirectives.FormOf(name) is not { } form)
        {
            if (MisspeltFor(hash, name, nameEnd) is { } meant && !NextLineIsCommentBelow(hash))
            {
                Report(SyntaxRules.MisspeltDirective, span, new Mend("Write `#" + meant + "`", span, "#" + meant), name, meant);
            }
        }
        else if (IsAboveEntries && KnownDirectives.ArgumentOf(name) is { } argument && (HasOneLineForm(form, nameEnd) || IsShortArgument(form, nameEnd)))
        {
            if (!NextLineIsCommentBelow(hash))
            {
                Report(SyntaxRules.DirectiveIsComment, span, comment, name, "it needs " + argument);
            }
            else if (HasOneLineForm(form, nameEnd))
            {
                DoubtCommentAbove(hash, name, span);
            }
        }
        else if (!NextLineIsCommentBelow(hash))
        {
            Report(SyntaxRules.DirectiveWithoutShape, span, comment, name);
        }
        else if (form is DirectiveForm.Block or DirectiveForm.Enumeration && ReadShape(hash).BodyStart >= 0)
        {
            DoubtCommentAbove(hash, name, span);
        }
    }

    /// <summary>Says of a directive that prose below it makes a comment of it, which commented-out code below it does rightly.</summary>
    private void DoubtCommentAbove(int hash, string name, TextSpan span)
    {
        if (IsProseBelow(hash))
        {
            Report(SyntaxRules.DirectiveIsComment, span, new Mend("Put an empty line below it", new TextSpan(FindLineEnd(hash), 0), "\n"), name,
                "the line below it is a comment at the same column, as in code that is commented out: put an empty line between them");
        }
    }

    private bool IsAboveEntries => !_isBelowEntries && _directiveDepth == 0;

    /// <summary>The directive of one line that an unknown name is near and whose argument stands behind it; null for none. A single word is an argument only
    /// above the entries and where the name is in lower case and no comment goes on from the line above: elsewhere it is prose (<c>#Sections below</c>).</summary>
    private string? MisspeltFor(int hash, string name, int nameEnd)
    {
        if (_directiveDepth > 0 || !Characters.IsBlank(At(nameEnd)) || NearestName.Find(name, KnownDirectives.OneLineNames) is not { } meant)
        {
            return null;
        }

        int argument = PastBlanks(nameEnd);
        bool isWord = Characters.IsWordStart(At(argument)) && IsRestBlank(PastWord(argument)) && char.IsLower(At(argument));
        return HasOneLineForm(KnownDirectives.FormOf(meant)!.Value, nameEnd)
            && (!isWord || (IsAboveEntries && char.IsLower(name[0]) && !GoesOnFromAbove(hash))) ? meant : null;
    }

    /// <summary>Whether so few words stand behind a name that they are a wrong argument; more of them are prose.</summary>
    private bool IsShortArgument(DirectiveForm form, int nameEnd)
    {
        int most = form == DirectiveForm.Names ? 2 : 1;
        int at = PastBlanks(nameEnd);
        for (int words = 0; !IsRestBlank(at); at = PastBlanks(at))
        {
            if (++words > most)
            {
                return false;
            }

            while (!IsLineEnd(at) && !Characters.IsBlank(_s[at]))
            {
                at++;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether the line below is a comment with one blank behind its <c>#</c>, or documentation: prose, and not code that is commented out, which keeps its indentation.
    /// </summary>
    private bool IsProseBelow(int hash)
    {
        int below = PastBlanks(FindLineEnd(hash) is int end && At(end) == '\r' ? end + 2 : end + 1);
        return At(below) == '#' && (At(below + 1) == '#' || (Characters.IsBlank(At(below + 1)) && !Characters.IsBlank(At(below + 2))));
    }

    /// <summary>Whether the line above a comment is one too, has no space behind its <c>#</c> either, and is no directive, be it misspelt.</summary>
    private bool GoesOnFromAbove(int hash)
    {
        int start = _s.LastIndexOf('\n', hash) + 1;
        if (start == 0)
        {
            return false;
        }

        int above = PastBlanks(start < 2 ? 0 : _s.LastIndexOf('\n', start - 2) + 1);
        return At(above) == '#' && NameOf(above, out _) is { Length: > 0 } name && KnownDirectives.FormOf(name) is null
            && NearestName.Find(name, KnownDirectives.OneLineNames) is null;
    }

    /// <summary>The name behind a <c>#</c>, or nothing where none is.</summary>
    private string NameOf(int hash, out int end)
    {
        end = PastDirectiveName(hash);
        return Characters.IsWordStart(At(hash + 1)) ? _s.Substring(hash + 1, end - hash - 1) : "";
    }
}
