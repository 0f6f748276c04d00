namespace TuskGen.Conformance.Breaking;

/// <summary>A way to break one entry.</summary>
/// <param name="Name">What is wrong then.</param>
/// <param name="Text">What stands behind the key instead of separator and value.</param>
/// <param name="LeavesOpen">Whether it leaves something unclosed that only the next line ends.</param>
/// <param name="TakesLines">Whether it takes lines behind it with it that begin no statement.</param>
internal sealed record Breakage(string Name, string Text, bool LeavesOpen = false, bool TakesLines = false)
{
    public static IReadOnlyList<Breakage> All { get; } =
    [
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
        new("two separators", " := 2"),
        new("a change of the value", " += 1"),
        new("comment without a space", ": \"x\"# why"),
        new("unclosed bracket", ": [1, 2", LeavesOpen: true),
        new("unclosed parenthesis", ": (1 + 2", LeavesOpen: true),
        new("unclosed call", ": @max(1, 2", LeavesOpen: true),
        new("unclosed brace", ": { zz: 1", LeavesOpen: true),
        new("block scalar", ": |"),
        new("unclosed hole", ": \"${1 + \""),
    ];
}
