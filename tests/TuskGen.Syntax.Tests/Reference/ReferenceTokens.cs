using System.Globalization;
using System.Text;
using Pidgin;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace TuskGen.Syntax.Tests.Reference;

/// <summary>White space, words, numbers and strings.</summary>
internal static class ReferenceTokens
{
    private static readonly string[] s_units = ["us", "ms", "s", "m", "h", "d", "w", "KiB", "MiB", "GiB", "TiB", "KB", "MB", "GB", "TB", "B"];

    private static readonly Parser<char, char> s_wordStart = Token(character => char.IsLetter(character) || character == '_');

    private static readonly Parser<char, char> s_wordPart = Token(character => char.IsLetterOrDigit(character) || character == '_');

    /// <summary>Hyphens join two characters of a word; they neither begin nor end one.</summary>
    public static Parser<char, string> Bare { get; } =
        s_wordStart.Then(OneOf(s_wordPart, Try(Char('-').Before(Lookahead(s_wordPart)))).ManyString(), (first, rest) => first + rest);

    private static readonly Parser<char, string> s_dotted = Bare.SeparatedWithDots();

    /// <summary><c>php(</c> is refused, with the raw text in its parentheses.</summary>
    public static Parser<char, string> Word { get; } =
        Try(Not(Try(String("php(")))).Then(s_dotted).Select(word => word is "true" or "false" or "null" ? word : $"(name {word})");

    public static Parser<char, string> Global { get; } = OneOf(
        Try(String("${").Then(Bare).Before(Char('}'))).Select(name => $"(braced {name})"),
        Char('$').Then(Bare).Select(name => $"(global {name})"));

    public static Parser<char, string> At { get; } = Char('@').Then(s_dotted).Select(name => $"(at {name})");

    public static Parser<char, string> Digits { get; } =
        from first in Digit
        from rest in OneOf(Digit, Try(Char('_').Before(Lookahead(Digit)))).ManyString()
        let number = first + rest
        where number.Length == 1 || number[0] != '0'
        select number;

    private static readonly Parser<char, string> s_fraction =
        Char('.').Then(OneOf(Digit, Try(Char('_').Before(Lookahead(Digit)))).AtLeastOnceString()).Select(digits => "." + digits);

    private static readonly Parser<char, string> s_decimal = Map((whole, fraction) => whole + fraction, Digits, Try(s_fraction).Or(Return("")));

    private static readonly Parser<char, string> s_exponent =
        Map(
            (mark, sign, digits) => mark + sign + digits,
            CIChar('e').Select(mark => mark.ToString()),
            OneOf('+', '-').Select(sign => sign.ToString()).Or(Return("")),
            Digit.AtLeastOnceString());

    private static readonly Parser<char, string> s_radix = OneOf(
        Radix("0x", char.IsAsciiHexDigit), Radix("0b", digit => digit is '0' or '1'), Radix("0o", digit => digit is >= '0' and <= '7'));

    private static readonly Parser<char, string> s_version =
        Map(
            (parts, tail) => parts + tail,
            Map((major, minor, patch) => $"{major}.{minor}.{patch}", Digits.Before(Char('.')), Digits.Before(Char('.')), Digits),
            Try(Char('-').Then(Token(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-').AtLeastOnceString())
                .Select(tail => "-" + tail)).Or(Return("")));

    private static readonly Parser<char, string> s_united =
        Map((number, unit) => number + unit, s_decimal, OneOf(s_units.Select(unit => Try(String(unit))))).AtLeastOnceString();

    public static Parser<char, string> Number { get; } = Map((sign, number) => sign + number, Minus, OneOf(
        Try(s_version.Before(WordEnd)),
        Try(s_radix.Before(WordEnd)),
        Try(s_united.Before(WordEnd)),
        Try(s_decimal.Before(Char('%')).Before(WordEnd).Select(number => number + "%")),
        Try(Map((number, exponent) => number + exponent, s_decimal, s_exponent).Before(WordEnd)),
        Try(s_decimal.Before(WordEnd))));

    private static readonly Parser<char, string> s_escape = Char('\\').Then(OneOf(
        Char('u').Then(OneOf(
            Token(char.IsAsciiHexDigit).AtLeastOnceString().Between(Char('{'), Char('}')),
            Token(char.IsAsciiHexDigit).RepeatString(4)))
            .Select(hex => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))),
        OneOf("nrtbf\\\"'/$0").Select(letter => letter switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'b' => "\b",
            'f' => "\f",
            '0' => "\0",
            _ => letter.ToString(),
        })));

    private static readonly Parser<char, string> s_hole =
        Rec(() => ReferenceExpressions.Expression).Between(Blank).Between(Try(String("${")), Char('}')).Select(inside => "\u27E8" + inside + "\u27E9");

    private static readonly Parser<char, string> s_globalInText = Try(Char('$').Then(GlobalName)).Select(name => "\u27E8$" + name + "\u27E9");

    public static Parser<char, string> Text { get; } = OneOf(
        Try(OneOf(s_escape, s_hole, s_globalInText, Plain('"')).Many().Between(Char('"'), Char('"').Before(Not(Char('"'))))),
        Try(OneOf(Try(String("\\\\").ThenReturn("\\")), Try(String("\\'").ThenReturn("'")), Plain('\'', escapes: false)).Many()
            .Between(Char('\''), Char('\'').Before(Not(Char('\''))))),
        Try(OneOf(s_escape, s_hole, s_globalInText, Long("\"\"\"", escapes: true)).Many().Between(String("\"\"\""), String("\"\"\""))),
        Try(Long("'''", escapes: false).Many().Between(String("'''"), String("'''"))))
        .Select(pieces => "\u201C" + string.Concat(pieces) + "\u201D");

    public static Parser<char, string> KeyPart { get; } = OneOf(Bare, Digits, Plain('"').Many().Between(Char('"')).Select(string.Concat));

    public static Parser<char, Unit> Blank => OneOf(' ', '\t').SkipMany();

    public static Parser<char, Unit> Blank1 => OneOf(' ', '\t').SkipAtLeastOnce();

    public static Parser<char, Unit> LineEnd => Char('\r').Optional().Then(Char('\n')).IgnoreResult();

    public static Parser<char, Unit> Comment => Char('#').Then(Token(character => character != '\n').SkipMany());

    /// <summary>White space, line ends, and comments behind either.</summary>
    public static Parser<char, Unit> AnySpace => Whitespace.SkipAtLeastOnce().Then(Comment.Optional()).SkipMany();

    private static Parser<char, string> Minus => Try(Char('-').Before(Lookahead(Digit))).Select(sign => sign.ToString()).Or(Return(""));

    /// <summary>Behind a number stands nothing that could belong to it, nor a fraction.</summary>
    public static Parser<char, Unit> WordEnd =>
        Not(OneOf(s_wordPart, Char('%'), Char('-').Before(Lookahead(s_wordPart)), Try(Char('.').Before(Lookahead(s_wordPart)))));

    private static Parser<char, string> GlobalName =>
        Token(character => char.IsAsciiLetter(character) || character == '_').Then(
            Token(character => char.IsAsciiLetterOrDigit(character) || character == '_').ManyString(), (first, rest) => first + rest);

    private static Parser<char, string> Plain(char quote, bool escapes = true) =>
        Token(character => character != quote && character != '\n' && (character != '\\' || !escapes)).Select(character => character.ToString());

    /// <summary>A character of a long string on one line: a quote too, where it does not end it.</summary>
    private static Parser<char, string> Long(string quotes, bool escapes) =>
        Try(Not(Try(String(quotes))).Then(Token(character => character != '\n' && (character != '\\' || !escapes)))).Select(character => character.ToString());

    private static Parser<char, string> Radix(string prefix, Func<char, bool> isDigit) =>
        Try(String(prefix)).Then(Token(isDigit).Then(
            OneOf(Token(isDigit), Try(Char('_').Before(Lookahead(Token(isDigit))))).ManyString(),
            (first, rest) => prefix + first + rest));

    private static Parser<char, string> SeparatedWithDots(this Parser<char, string> part) =>
        part.Then(Try(Char('.').Then(part)).Many(), (first, rest) => new StringBuilder(first).AppendJoin("", rest.Select(one => "." + one)).ToString());
}
