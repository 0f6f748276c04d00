using Pidgin;
using static Pidgin.Parser<char>;

namespace TuskGen.Syntax.Tests.Reference;

/// <summary>Sections 2, 4 and 7 of the language as a grammar to read: what it accepts, it returns as an S-expression, and the parser must mean the same.
/// It covers what a value may hold on one line, inside brackets, and over continued lines; where the language refuses, it refuses too.</summary>
internal static class ReferenceGrammar
{
    private static readonly Parser<char, string> s_value = ReferenceExpressions.Expression.Between(ReferenceTokens.Blank).Before(End);

    private static readonly Parser<char, string> s_type = ReferenceTypes.Type.Before(End);

    /// <summary>The S-expression of a value; null where the grammar does not cover it.</summary>
    public static string? ReadExpression(string text) => Read(s_value, text);

    /// <summary>The S-expression of a type; null where the grammar does not cover it.</summary>
    public static string? ReadType(string text) => Read(s_type, text);

    private static string? Read(Parser<char, string> parser, string text)
    {
        Result<char, string> result = parser.Parse(text);
        return result.Success ? result.Value : null;
    }
}
