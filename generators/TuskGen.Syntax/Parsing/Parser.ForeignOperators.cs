using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Operators that other languages write otherwise.</summary>
internal sealed partial class Parser
{
    private const string AnyOperator = "use `+ - * / %`, `&& ||`, or a function such as `@max(…)`";

    /// <summary>In the place of an operand: the last character of <c>++</c>, <c>&lt;&gt;</c>, <c>===</c> or <c>!==</c>, of which the others were read as an operator.</summary>
    /// <returns>The operand behind it; null where it is none of these.</returns>
    private ExpressionSyntax? SkipForeignOperator()
    {
        if (_tokens.Count == 0 || _tokens.Last is not { Kind: TokenKind.Operator } read || read.End != _p || !BeginsOperand(PastBlanks(_p + 1)))
        {
            return null;
        }

        string? meant = (_text.Slice(read.Span), Current) switch
        {
            ("+", '+') => "+",
            ("<", '>') => "!=",
            ("==" or "!=", '=') => _text.Slice(read.Span),
            _ => null,
        };
        if (meant is null)
        {
            return null;
        }

        Token last = Take(TokenKind.Skipped, 1);
        TextSpan whole = TextSpan.FromBounds(read.Start, last.End);
        Report(SyntaxRules.UnknownOperator, whole, new Mend("Write `" + meant + "`", whole, meant), _text.Slice(whole), "write `" + meant + "`");
        SkipBlanks();
        return ParseUnary();
    }

    /// <summary><c>'x' . 'y'</c>: joins in PHP.</summary>
    private bool ReportDots(ExpressionSyntax? value, TextSpan rest)
    {
        if (value is not (StringSyntax or GlobalNameSyntax or NameSyntax) || _s[rest.Start] != '.' || !Characters.IsBlank(At(rest.Start + 1)) || !BeginsOperand(PastBlanks(rest.Start + 1)))
        {
            return false;
        }

        var edits = new List<TextEdit>();
        for (int at = rest.Start; at < rest.End; at++)
        {
            if (_s[at] is '"' or '\'')
            {
                int past = PastQuotedKey(at);
                at = past < 0 ? rest.End : past - 1;
            }
            else if (_s[at] == '.' && Characters.IsBlank(_s[at - 1]) && Characters.IsBlank(At(at + 1)))
            {
                edits.Add(new TextEdit(new TextSpan(at, 1), "+"));
            }
        }

        Report(SyntaxRules.UnknownOperator, new TextSpan(rest.Start, 1), new Mend("Write `+`", new SyntaxList<TextEdit>([.. edits])), ".", "texts are joined by `+`");
        return true;
    }
}
