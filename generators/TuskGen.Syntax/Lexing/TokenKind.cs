namespace TuskGen.Syntax;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>A token that is not there; it has no text.</summary>
    Missing,

    /// <summary>A bare word, with its dots and hyphens: <c>info</c>, <c>db.host</c>, <c>read-only</c>; also a bare key part and the constants.</summary>
    Word,

    /// <summary><c>$name</c>.</summary>
    Global,

    /// <summary><c>@name</c>, with the dots, hyphens and, before <c>.tsk.get</c>, slashes that belong to it.</summary>
    At,

    /// <summary><c>#name</c> or <c>#!name</c> of a directive.</summary>
    Hash,

    /// <summary>A literal that begins with a digit, or <c>-</c> and a digit: integer, float, duration, size, percent, version.</summary>
    Number,

    /// <summary>A whole string without interpolation.</summary>
    String,

    /// <summary>An interpolated string up to its first <c>${</c>.</summary>
    StringStart,

    /// <summary>An interpolated string between a <c>}</c> and the next <c>${</c>.</summary>
    StringMiddle,

    /// <summary>An interpolated string behind its last <c>}</c>.</summary>
    StringEnd,

    /// <summary><c>${</c>.</summary>
    HoleStart,

    /// <summary><c>}</c> that ends a <c>${</c>.</summary>
    HoleEnd,

    /// <summary>A path word of a directive's header: <c>/users/{id}</c>, <c>*</c>.</summary>
    PathWord,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>=</c>.</summary>
    Equals,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>;</c>.</summary>
    Semicolon,

    /// <summary><c>.</c> before a member.</summary>
    Dot,

    /// <summary><c>..</c> or the <c>-</c> of a range.</summary>
    RangeOperator,

    /// <summary><c>{</c>.</summary>
    OpenBrace,

    /// <summary><c>}</c>.</summary>
    CloseBrace,

    /// <summary><c>[</c>.</summary>
    OpenBracket,

    /// <summary><c>]</c>.</summary>
    CloseBracket,

    /// <summary><c>(</c>.</summary>
    OpenParen,

    /// <summary><c>)</c>.</summary>
    CloseParen,

    /// <summary><c>[[</c> of a list-of-tables header.</summary>
    OpenDoubleBracket,

    /// <summary><c>]]</c> of a list-of-tables header.</summary>
    CloseDoubleBracket,

    /// <summary><c>&gt;</c> that opens an angle block, or closes <c>map&lt;</c>.</summary>
    OpenAngle,

    /// <summary><c>&lt;</c> that closes an angle block, or opens <c>map&lt;</c>.</summary>
    CloseAngle,

    /// <summary><c>-</c> of a list item.</summary>
    Dash,

    /// <summary><c>?</c> of a ternary or of a type.</summary>
    Question,

    /// <summary>A binary or unary operator: <c>+ - * / % == != &lt; &lt;= &gt; &gt;= &amp;&amp; || ?? !</c>.</summary>
    Operator,

    /// <summary>Text that means nothing and has been reported.</summary>
    Skipped,
}
