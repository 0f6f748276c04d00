using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Words before a key that declare something elsewhere: <c>let a = 1</c>, <c>export A=1</c>, <c>type Foo {</c>.</summary>
internal sealed partial class Parser
{
    private static readonly HashSet<string> DeclaringWords = new(StringComparer.Ordinal)
    {
        "let", "const", "var", "export", "declare",
    };

    /// <summary>Behind words that declare, where an entry follows them; else the position itself.</summary>
    private int PastDeclaringWords(int position)
    {
        int at = position;
        while (PastWord(at) is var end && Characters.IsBlank(At(end)) && DeclaringWords.Contains(_s.Substring(at, end - at)))
        {
            at = PastBlanks(end);
        }

        return at > position && Characters.IsWordStart(At(at)) && ShapeOf(at) is LineShape.Key or LineShape.Block ? at : position;
    }

    private void SkipDeclaringWords(int start, int name, int tokens)
    {
        int end = name;
        while (Characters.IsBlank(_s[end - 1]))
        {
            end--;
        }

        _tokens.Truncate(tokens);
        _p = start;
        TextSpan span = Take(TokenKind.Skipped, end - start).Span;
        string entry = _s.Substring(name, PastKey(name) - name) + (At(PastBlanks(PastKey(name))) switch { ':' => ": …", '=' => " = …", char c => " " + c });
        Report(SyntaxRules.ExpectedStatement, span, new Mend("Remove `" + _text.Slice(span) + "`", TextSpan.FromBounds(start, name), ""), _text.Slice(span),
            "declares nothing in `.tsk`, where the key comes first: write `" + entry + "`");
        _statements.Push(new SkippedSyntax(span.Start, span.End));
        _p = name;
    }

    /// <summary><c>type Foo {</c>: the name of a directive, and one of its own, before a brace.</summary>
    private bool BeginsDirectiveWithoutHash(TextSpan key)
    {
        int name = PastBlanks(key.End);
        int end = PastWord(name);
        return end > name && At(PastBlanks(end)) == '{' && KnownDirectives.FormOf(_text.Slice(key)) is DirectiveForm.Block or DirectiveForm.Enumeration;
    }

    private void ReportDirectiveWithoutHash(TextSpan key)
    {
        string word = _text.Slice(key);
        string header = _s.Substring(key.Start, PastWord(PastBlanks(key.End)) - key.Start);
        Report(SyntaxRules.ExpectedStatement, key, new Mend("Write `#" + word + "`", new TextSpan(key.Start, 0), "#"), word,
            "begins a directive only with a `#` before it: write `#" + header + " {`");
    }

    /// <summary>Whether a text seems to be one value, which only lacks a separator before it.</summary>
    private bool IsOneValue(TextSpan span)
    {
        char c = At(span.Start);
        return c switch
        {
            '"' or '\'' => PastQuotedKey(span.Start) == span.End,
            '[' => _s[span.End - 1] == ']',
            '{' => _s[span.End - 1] == '}',
            _ => BeginsOperand(span.Start) && _s.IndexOfAny([' ', '\t', '\n', ':', '='], span.Start, span.Length) < 0,
        };
    }
}
