using System.Collections.Immutable;
using Pidgin;
using Pidgin.Expression;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;
using static TuskGen.Syntax.Tests.Reference.ReferenceTokens;

namespace TuskGen.Syntax.Tests.Reference;

/// <summary>The expressions of section 4.</summary>
internal static class ReferenceExpressions
{
    /// <summary>Any value.</summary>
    public static Parser<char, string> Expression { get; } = Rec(() => s_ternary!);

    /// <summary>Loosest last: a row of operators that bind alike.</summary>
    private static readonly OperatorTableRow<char, string>[] s_operators =
    [
        Operator.PrefixChainable(Prefix('!', "!"), Prefix('-', "neg")),
        LeftToRight(Binary("*", notBefore: "*"), Binary("/", notBefore: "/*"), Spaced("%")),
        LeftToRight(Binary("+", notBefore: "=+"), Spaced("-")),
        LeftToRight(Spaced("<="), Spaced(">="), Spaced("<"), Spaced(">")),
        LeftToRight(Binary("==", notBefore: "="), Binary("!=", notBefore: "=")),
        LeftToRight(Continuing("&&")),
        LeftToRight(Continuing("||")),
        LeftToRight(Continuing("??")),
    ];

    private static readonly Parser<char, string> s_parenthesized =
        Expression.Between(AnySpace).Between(Char('('), Char(')')).Select(inside => $"(paren {inside})");

    private static readonly Parser<char, string> s_list = Separated(Expression, '[', ']').Select(items => Form("list", items));

    private static readonly Parser<char, string> s_table = Rec(() => Separated(s_entry!, '{', '}')).Select(entries => Form("table", entries));

    private static readonly Parser<char, string> s_entry =
        from key in KeyPart.SeparatedAtLeastOnce(Char('.'))
        from value in OneOf(Try(Blank.Then(OneOf(':', '=')).Then(Blank).Then(Expression)), Blank.Then(s_table))
        select $"({string.Join('.', key)} {value})";

    private static readonly Parser<char, string> s_argument =
        from label in Try(Bare.Before(Blank).Before(Char(':').Before(Not(Char(':')))).Before(AnySpace)).Select(label => label + ": ").Or(Return(""))
        from value in Expression
        select label + value;

    public static Parser<char, IEnumerable<string>> Arguments { get; } = s_argument.Before(AnySpace).SeparatedAndOptionallyTerminated(Char(',').Then(AnySpace))
        .Between(Char('(').Then(AnySpace), Char(')'));

    private static readonly Parser<char, Func<string, string>> s_suffix = OneOf(
        Arguments.Select<Func<string, string>>(arguments => callee => Form("call " + callee, arguments)),
        Expression.Between(AnySpace).Between(Char('['), Char(']')).Select<Func<string, string>>(index => target => $"(index {target} {index})"),
        Try(Char('.').Then(Bare)).Select<Func<string, string>>(name => target => $"(member {target} {name})"),
        Try(AnySpace.Then(Char('.')).Then(Bare).Before(Lookahead(Char('(')))).Select<Func<string, string>>(name => target => $"(member {target} {name})"));

    private static readonly Parser<char, string> s_primary =
        from start in OneOf(s_parenthesized, s_list, s_table, Text, Try(Number), At, Global, Word)
        from suffixes in s_suffix.Many()
        select suffixes.Aggregate(start, (target, suffix) => suffix(target));

    private static readonly Parser<char, string> s_rangeEnd = OneOf(s_parenthesized, Try(Number), Word);

    private static readonly Parser<char, string> s_range = OneOf(
        Try(Map((low, high) => $"(.. {low} {high})", s_rangeEnd.Before(Dots), s_rangeEnd.Or(Return("_")))),
        Try(Dots.Then(s_rangeEnd).Select(high => $"(.. _ {high})")),
        Try(Map((low, high) => $"(.. {low} {high})", Digits.Before(Char('-')), Digits.Before(WordEnd))));

    private static readonly Parser<char, string> s_binary = ExpressionParser.Build(Try(s_range).Or(s_primary), s_operators);

    private static readonly Parser<char, string> s_ternary =
        from condition in s_binary
        from branches in Try(
            from _ in AnySpace.Then(Char('?')).Then(Not(OneOf('?', '.'))).Then(AnySpace)
            from then in Expression
            from __ in AnySpace.Then(Char(':')).Then(AnySpace)
            from otherwise in Expression
            select $" {then} {otherwise})").Optional()
        select branches.HasValue ? $"(? {condition}{branches.Value}" : condition;

    private static Parser<char, Unit> Dots => Try(String("..")).IgnoreResult();

    internal static string Form(string name, IEnumerable<string> parts) => "(" + string.Join(' ', parts.Prepend(name)) + ")";

    /// <summary>Elements or entries, separated by a comma, newlines, or both; a trailing comma is fine.</summary>
    private static Parser<char, IEnumerable<string>> Separated(Parser<char, string> item, char open, char close)
    {
        Parser<char, Unit> comma = Char(',').Then(AnySpace).IgnoreResult();
        Parser<char, Unit> separator = Try(AnySpace.Then(comma)).Or(Try(Blank.Then(Comment.Optional()).Then(LineEnd).Then(AnySpace)));
        return item.SeparatedAndOptionallyTerminated(separator).Between(Char(open).Then(AnySpace), AnySpace.Then(Char(close)));
    }

    private static OperatorTableRow<char, string> LeftToRight(params Parser<char, string>[] operators) =>
        operators.Select(one => Operator.InfixL(one.Select<Func<string, string, string>>(name => (left, right) => $"({name} {left} {right})")))
            .Aggregate((one, other) => one.And(other));

    private static Parser<char, Func<string, string>> Prefix(char sign, string name) =>
        Try(Char(sign).Before(Not(sign == '-' ? Digit.IgnoreResult() : Char('=').IgnoreResult()))).Before(Blank)
            .Select<Func<string, string>>(_ => operand => $"({name} {operand})");

    /// <summary>An operator that needs no white space, and continues its line where it ends it.</summary>
    private static Parser<char, string> Binary(string sign, string notBefore) =>
        Try(Blank.Then(String(sign)).Before(Not(OneOf(notBefore.ToImmutableArray())))).Before(AnySpace);

    /// <summary>An operator that could be taken for something else where no white space surrounds it.</summary>
    private static Parser<char, string> Spaced(string sign) => Try(Blank1.Then(String(sign)).Before(Lookahead(Whitespace))).Before(AnySpace);

    /// <summary>An operator that may also begin the next line.</summary>
    private static Parser<char, string> Continuing(string sign) => Try(AnySpace.Then(String(sign))).Before(AnySpace);
}
