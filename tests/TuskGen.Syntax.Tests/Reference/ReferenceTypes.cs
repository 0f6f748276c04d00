using Pidgin;
using static Pidgin.Parser;
using static TuskGen.Syntax.Tests.Reference.ReferenceTokens;

namespace TuskGen.Syntax.Tests.Reference;

/// <summary>The types of section 7.</summary>
internal static class ReferenceTypes
{
    private static readonly Parser<char, string> s_map =
        Map(
            (key, value) => $"(map {key} {value})",
            Try(String("map<")).Then(Rec(() => Type!).Between(Blank)),
            Char(',').Then(Rec(() => Type!).Between(Blank)).Before(Char('>')));

    private static readonly Parser<char, Func<string, string>> s_typeSuffix = OneOf(
        Try(String("[]")).Select<Func<string, string>>(_ => element => $"(listof {element})"),
        Char('?').Select<Func<string, string>>(_ => type => $"(nullable {type})"),
        ReferenceExpressions.Arguments.Select<Func<string, string>>(constraints => type => ReferenceExpressions.Form("call " + type, constraints)));

    public static Parser<char, string> Type { get; } =
        s_map.Or(Word).Then(s_typeSuffix.Many(), (start, suffixes) => suffixes.Aggregate(start, (type, suffix) => suffix(type)));
}
