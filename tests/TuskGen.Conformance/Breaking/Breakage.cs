namespace TuskGen.Conformance.Breaking;

/// <summary>A way to break one statement.</summary>
/// <param name="Name">What is wrong then.</param>
/// <param name="Text">What stands in the place of the part; <c>~</c> in it is the part's name: the key, the header's path, the global without its <c>$</c>.</param>
/// <param name="LeavesOpen">Whether it leaves something unclosed that only the next line ends; the error then stands where that was opened.</param>
/// <param name="TakesLines">Whether it takes lines behind it with it that begin no statement.</param>
internal sealed record Breakage(string Name, string Text, bool LeavesOpen = false, bool TakesLines = false)
{
    /// <summary>The ways to break a part.</summary>
    public static IReadOnlyList<Breakage> Of(BreakablePart part) => part switch
    {
        BreakablePart.Value or BreakablePart.GlobalValue => Values,
        BreakablePart.Key => Keys,
        BreakablePart.GlobalName => GlobalNames,
        BreakablePart.Header => Headers,
        BreakablePart.BraceOpener => BraceOpeners,
        BreakablePart.AngleOpener => AngleOpeners,
        BreakablePart.IndentOpener => IndentOpeners,
        BreakablePart.ListOpener => ListOpeners,
        BreakablePart.ElementHeader => ElementHeaders,
        BreakablePart.Item => Items,
        BreakablePart.InnerItem => InnerItems,
        _ => Closers,
    };

    private static IReadOnlyList<Breakage> Keys { get; } =
    [
        new("digit in front", "2~"),
        new("hyphen in front", "-~"),
        new("two words", "~ x"),
        new("an operator's name", "@~"),
        new("percent in front", "%~"),
        new("dot in front", ".~"),
        new("dot behind", "~."),
        new("two dots", "~..x"),
        new("slash", "~/x"),
        new("exclamation mark", "~!"),
        new("index", "~[0]"),
        new("call", "~(x)"),
        new("star in front", "*~"),
        new("at sign", "~@x"),
        new("dollar sign", "~$x"),
        new("angles", "<~>"),
    ];

    private static IReadOnlyList<Breakage> GlobalNames { get; } =
    [
        new("no name", "$"),
        new("two dollars", "$$~"),
        new("two words", "$~ x"),
        new("hyphen", "$~-x"),
        new("dot", "$~.x"),
        new("percent in front", "%$~"),
    ];

    private static IReadOnlyList<Breakage> Headers { get; } =
    [
        new("two words", "[~ x]"),
        new("not closed", "[~"),
        new("closed twice", "[~]]"),
        new("text behind", "[~] x"),
        new("slash", "[~/x]"),
        new("dot behind", "[~.]"),
        new("dot in front", "[.~]"),
        new("digit in front", "[2~]"),
        new("two dots", "[~..x]"),
        new("a value", "[~] = 1"),
        new("the other closing", "[~}"),
        new("not opened", "~]"),
    ];

    private static IReadOnlyList<Breakage> BraceOpeners { get; } =
    [
        new("no brace", "~"),
        new("digit in front", "2~ {"),
        new("exclamation mark", "~! {"),
        new("slash", "~/x: {"),
        new("the other bracket", "~ ["),
        new("text before the brace", "~ x {"),
    ];

    private static IReadOnlyList<Breakage> AngleOpeners { get; } =
    [
        new("no angle", "~"),
        new("digit in front", "2~ >"),
        new("exclamation mark", "~! >"),
        new("the other angle", "~ <"),
        new("text behind the angle", "~ > x"),
    ];

    private static IReadOnlyList<Breakage> IndentOpeners { get; } =
    [
        new("no separator", "~"),
        new("two words", "~ x:"),
        new("digit in front", "2~:"),
        new("percent in front", "%~:"),
        new("exclamation mark", "~!:"),
        new("slash", "~/x:"),
        new("an operator's name", "@~:"),
    ];

    private static IReadOnlyList<Breakage> ListOpeners { get; } =
    [
        new("no separator", "~ ["),
        new("parenthesis", "~: ("),
        new("brace", "~: {"),
        new("brace without a separator", "~ {"),
        new("digit in front", "2~: ["),
        new("exclamation mark", "~!: ["),
        new("text before the bracket", "~: x ["),
        new("two separators", "~: = ["),
    ];

    private static IReadOnlyList<Breakage> ElementHeaders { get; } =
    [
        new("half opened", "[~]]"),
        new("half closed", "[[~]"),
        new("not closed", "[[~"),
        new("closed three times", "[[~]]]"),
        new("two words", "[[~ x]]"),
        new("slash", "[[~/x]]"),
        new("digit in front", "[[2~]]"),
        new("text behind", "[[~]] x"),
        new("the other closing", "[[~}}"),
        new("no name", "[[]]"),
    ];

    private static IReadOnlyList<Breakage> Items { get; } =
    [
        new("glued", "-~"),
        new("two dashes", "- - ~"),
        new("other bullet", "* ~"),
        new("wrong unit", "- 10mb"),
        new("unknown operator", "- @nosuchoperator(\"x\")"),
        new("several words", "- hello big world"),
        new("alias of YAML", "- *x"),
        new("anchor of YAML", "- &x ~"),
        new("comma behind", "- ~,"),
        new("unterminated string", "- \"open", TakesLines: true),
    ];

    private static IReadOnlyList<Breakage> InnerItems { get; } =
    [
        .. Items,
        new("no dash", "~"),
        new("plus", "+ ~"),
        new("long dash", "\u2014 ~"),
        new("entry", "zz: 1"),
    ];

    private static IReadOnlyList<Breakage> Closers { get; } =
    [
        new("round bracket", ")"),
        new("angle", ">"),
        new("closer missing", "", LeavesOpen: true),
    ];

    private static IReadOnlyList<Breakage> Values { get; } =
    [
        new("two separators", ":: 1"),
        new("assignment of another language", " := 1"),
        new("assignment that adds", " += 1"),
        new("comparison", " == 1"),
        new("arrow", " -> 1"),
        new("fat arrow", " => 1"),
        new("percent behind a name", ": nosuch%"),
        new("tag of YAML", ": !!str 5"),
        new("colours", ": [#fff, #abc]"),
        new("unknown operator", ": @nosuchoperator(\"x\")"),
        new("unquoted address", ": 10.0.0.1"),
        new("unquoted date", ": 2024-01-02"),
        new("leading zero", ": 01234"),
        new("two commas", ": [1,,2]"),
        new("missing value", " ="),
        new("unterminated string", ": \"open", TakesLines: true),
        new("unterminated string in single quotes", ": 'open", TakesLines: true),
        new("several words", ": hello big world"),
        new("a second value", ": \"a\" \"b\""),
        new("wrong unit", ": 10mb"),
        new("leading dot", ": .5"),
        new("trailing dot", ": 5."),
        new("number too large", ": 99999999999999999999"),
        new("operand missing", ": (1 + )"),
        new("operator that is not there", ": 2 ** 3"),
        new("missing separator", " \"x\""),
        new("unknown escape", ": \"\\q\""),
        new("operands that do not fit", ": 1 + true"),
        new("unknown global", ": $nosuchglobal"),
        new("index of a number", ": (5)[0]"),
        new("space before a unit", ": 10 MB"),
        new("operator as a word", ": true and false"),
        new("sign of a positive number", ": +5"),
        new("comment without a space", ": \"x\"# why"),
        new("unclosed bracket", ": [1, 2", LeavesOpen: true),
        new("unclosed parenthesis", ": (1 + 2", LeavesOpen: true),
        new("unclosed call", ": @max(1, 2", LeavesOpen: true),
        new("unclosed brace", ": { zz: 1", LeavesOpen: true),
        new("block scalar", ": |"),
        new("unclosed hole", ": \"${1 + \""),
        new("values in braces", ": {1, 2}"),
        new("typographic quotes", ": \u201Cx\u201D"),
        new("a quote within a text", ": 'it's'"),
        new("operator of other languages", ": 1 <> 2"),
        new("date and time", ": 1979-05-27T07:32:00Z"),
        new("opening bracket behind", ": \"x\"["),
        new("percent without a digit before its dot", ": .50%"),
        new("durations in the wrong order", ": 30m 1h"),
        new("words before the separator", " x y: 1"),
    ];
}
