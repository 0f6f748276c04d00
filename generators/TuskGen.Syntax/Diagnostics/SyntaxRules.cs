namespace TuskGen.Syntax;

/// <summary>The rules of text and syntax. A number is never used again.</summary>
public static class SyntaxRules
{
    /// <summary>Text is not valid UTF-8.</summary>
    public static readonly DiagnosticRule InvalidUtf8 = new(
        "TSK0001",
        Severity.Error,
        "Text is not valid UTF-8",
        "The text is not valid UTF-8 here: save the file as UTF-8.");

    /// <summary>Text contains a NUL.</summary>
    public static readonly DiagnosticRule NulCharacter = new(
        "TSK0002",
        Severity.Error,
        "Text contains a NUL",
        "The text contains a NUL character (U+0000): it is no text file, or was saved as UTF-16; save it as UTF-8.");

    /// <summary>Text is longer than 16 MiB.</summary>
    public static readonly DiagnosticRule TextTooLong = new(
        "TSK0003",
        Severity.Error,
        "Text is longer than 16 MiB",
        "The text is longer than 16 MiB: move parts of it into other documents and read them with `@x.tsk.get(…)`.");

    /// <summary>Nesting is too deep.</summary>
    public static readonly DiagnosticRule TooDeep = new(
        "TSK0004",
        Severity.Error,
        "Nesting is too deep",
        "This is nested deeper than {0} levels: give inner parts a key of their own and refer to them.");

    /// <summary>White space that is neither space nor tab.</summary>
    public static readonly DiagnosticRule ForeignSpace = new(
        "TSK0005",
        Severity.Error,
        "White space that is neither space nor tab",
        "{0} is not white space in `.tsk`: {1}.");

    /// <summary>Delimiter is not closed.</summary>
    public static readonly DiagnosticRule Unclosed = new(
        "TSK0010",
        Severity.Error,
        "Delimiter is not closed",
        "`{0}` is not closed: {1} is missing.");

    /// <summary>Closing delimiter without an opening one.</summary>
    public static readonly DiagnosticRule StrayCloser = new(
        "TSK0011",
        Severity.Error,
        "Closing delimiter without an opening one",
        "`{0}` closes nothing: remove it, or open it before.");

    /// <summary>`&lt;` without an angle block.</summary>
    public static readonly DiagnosticRule StrayAngle = new(
        "TSK0012",
        Severity.Error,
        "`<` without an angle block",
        "`{0}` closes no angle block (`name >` … `<`): remove it.");

    /// <summary>String is not closed.</summary>
    public static readonly DiagnosticRule UnclosedString = new(
        "TSK0013",
        Severity.Error,
        "String is not closed",
        "The string is not closed on its line: add {0}. A text over several lines stands in \"\"\" … \"\"\".");

    /// <summary>Long string is not closed.</summary>
    public static readonly DiagnosticRule UnclosedLongString = new(
        "TSK0014",
        Severity.Error,
        "Long string is not closed",
        "The string is not closed: {0} is missing before the file's end.");

    /// <summary>Text behind the opening quotes of a long string.</summary>
    public static readonly DiagnosticRule TextBehindOpening = new(
        "TSK0015",
        Severity.Error,
        "Text behind the opening quotes of a long string",
        "A string over several lines begins on the line below its opening {0}: move the text there.");

    /// <summary>Unknown escape.</summary>
    public static readonly DiagnosticRule UnknownEscape = new(
        "TSK0016",
        Severity.Error,
        "Unknown escape",
        "`{0}` is no escape: {1}.");

    /// <summary>Lone surrogate.</summary>
    public static readonly DiagnosticRule LoneSurrogate = new(
        "TSK0017",
        Severity.Error,
        "Lone surrogate",
        "`{0}` is half of a surrogate pair: write the character itself, or `\\u{{X…}}`.");

    /// <summary>`${` is not closed.</summary>
    public static readonly DiagnosticRule UnclosedHole = new(
        "TSK0018",
        Severity.Error,
        "`${` is not closed",
        "`${{` is not closed by a `}}` on its line: add it, or write `\\${{` for the text.");

    /// <summary>`${}` is empty.</summary>
    public static readonly DiagnosticRule EmptyHole = new(
        "TSK0019",
        Severity.Error,
        "`${}` is empty",
        "`${{}}` holds no expression: write the name of a key or global in it, or `\\${{` for the text.");

    /// <summary>Closing delimiter of another kind.</summary>
    public static readonly DiagnosticRule WrongCloser = new(
        "TSK0020",
        Severity.Error,
        "Closing delimiter of another kind",
        "`{0}` {1} the `{2}` of line {3}: write `{4}`.");

    /// <summary>Not a literal.</summary>
    public static readonly DiagnosticRule BadLiteral = new(
        "TSK0030",
        Severity.Error,
        "Not a literal",
        "{0}.");

    /// <summary>Number without a digit before its dot.</summary>
    public static readonly DiagnosticRule LeadingDot = new(
        "TSK0031",
        Severity.Error,
        "Number without a digit before its dot",
        "`{0}` has no digit before its dot: write `0{0}`.");

    /// <summary>Key begins with a digit or hyphen.</summary>
    public static readonly DiagnosticRule BadKey = new(
        "TSK0032",
        Severity.Error,
        "Key begins with a digit or hyphen",
        "The key `{0}` does not begin with a letter: quote it (\"{0}\").");

    /// <summary>Text without quotes.</summary>
    public static readonly DiagnosticRule UnquotedText = new(
        "TSK0033",
        Severity.Error,
        "Text without quotes",
        "`{0}` is no single value: quote it if it is text ({1}){2}.");

    /// <summary>`#` begins a comment where a value should stand.</summary>
    public static readonly DiagnosticRule GluedComment = new(
        "TSK0034",
        Severity.Error,
        "`#` begins a comment where a value should stand",
        "`{0}` is a comment, so that no value is left: quote it (\"{0}\"), or put a space behind the `#`.");

    /// <summary>Comment looks like a colour.</summary>
    public static readonly DiagnosticRule CommentLooksLikeColour = new(
        "TSK0035",
        Severity.Hint,
        "Comment looks like a colour",
        "`{0}` is a comment: quote it (\"{0}\") if it is a colour.");

    /// <summary>Comment without a space before it.</summary>
    public static readonly DiagnosticRule CommentWithoutSpace = new(
        "TSK0036",
        Severity.Error,
        "Comment without a space before it",
        "`#` begins a comment only behind white space: put a space before it.");

    /// <summary>Operator written as a word.</summary>
    public static readonly DiagnosticRule WordOperator = new(
        "TSK0037",
        Severity.Error,
        "Operator written as a word",
        "`{0}` has operators that are words in other languages: write `{1}`.");

    /// <summary>Key without a separator.</summary>
    public static readonly DiagnosticRule MissingSeparator = new(
        "TSK0040",
        Severity.Error,
        "Key without a separator",
        "The key `{0}` has no `:` behind it but {1}: {2}.");

    /// <summary>Value is missing.</summary>
    public static readonly DiagnosticRule MissingValue = new(
        "TSK0041",
        Severity.Error,
        "Value is missing",
        "The key `{0}` has no value: write one, or `null`.");

    /// <summary>Key without a value is null.</summary>
    public static readonly DiagnosticRule EmptyValue = new(
        "TSK0042",
        Severity.Warning,
        "Key without a value is null",
        "The key `{0}` has no value and nothing deeper below it ({1} is not deeper), so it is null: write `null`, or indent its block.");

    /// <summary>Second separator in an entry.</summary>
    public static readonly DiagnosticRule SecondSeparator = new(
        "TSK0043",
        Severity.Error,
        "Second separator in an entry",
        "A second `{0}` stands in one entry: {1}.");

    /// <summary>Value on the line below its key.</summary>
    public static readonly DiagnosticRule ValueOnNextLine = new(
        "TSK0044",
        Severity.Error,
        "Value on the line below its key",
        "A value stands on its key's line: put it behind `{0}:`.");

    /// <summary>`{` on the line below its key.</summary>
    public static readonly DiagnosticRule BraceOnNextLine = new(
        "TSK0045",
        Severity.Error,
        "`{` on the line below its key",
        "The `{{` of `{0}` stands on line {1}: put it on the key's line (`{0} {{`).");

    /// <summary>Comma without an element before it.</summary>
    public static readonly DiagnosticRule ExtraComma = new(
        "TSK0046",
        Severity.Error,
        "Comma without an element before it",
        "A comma stands here without an element before it: remove it, or write `null`.");

    /// <summary>Text behind a value.</summary>
    public static readonly DiagnosticRule ExpectedEnd = new(
        "TSK0047",
        Severity.Error,
        "Text behind a value",
        "`{0}` stands behind a value, {1}.");

    /// <summary>Nothing that can stand here.</summary>
    public static readonly DiagnosticRule ExpectedStatement = new(
        "TSK0048",
        Severity.Error,
        "Nothing that can stand here",
        "`{0}` {1}.");

    /// <summary>Operand is missing.</summary>
    public static readonly DiagnosticRule ExpectedOperand = new(
        "TSK0049",
        Severity.Error,
        "Operand is missing",
        "An operand is missing behind `{0}`: write a value there.");

    /// <summary>Not a value.</summary>
    public static readonly DiagnosticRule NoValue = new(
        "TSK0050",
        Severity.Error,
        "Not a value",
        "`{0}` is no value: {1}.");

    /// <summary>`?` without `:`.</summary>
    public static readonly DiagnosticRule TernaryWithoutElse = new(
        "TSK0051",
        Severity.Error,
        "`?` without `:`",
        "The condition `{0} ? …` has no `:` with the other value: write `{0} ? value : other`.");

    /// <summary>Operator without spaces around it.</summary>
    public static readonly DiagnosticRule OperatorWithoutSpaces = new(
        "TSK0052",
        Severity.Error,
        "Operator without spaces around it",
        "`{0}` could belong to what it is glued to: put spaces around the operator (`a {0} b`).");

    /// <summary>Operator of another language.</summary>
    public static readonly DiagnosticRule UnknownOperator = new(
        "TSK0053",
        Severity.Error,
        "Operator of another language",
        "`{0}` uses an operator that `.tsk` does not have: {1}.");

    /// <summary>Range without ends.</summary>
    public static readonly DiagnosticRule EmptyRange = new(
        "TSK0054",
        Severity.Error,
        "Range without ends",
        "`..` has no end: write `1..5`, `1..` or `..5`.");

    /// <summary>Range with three ends.</summary>
    public static readonly DiagnosticRule SecondRangeOperator = new(
        "TSK0055",
        Severity.Error,
        "Range with three ends",
        "A range has two ends: remove the second `..`.");

    /// <summary>`@` without a name.</summary>
    public static readonly DiagnosticRule ExpectedOperatorName = new(
        "TSK0056",
        Severity.Error,
        "`@` without a name",
        "`@` has no name behind it: write an operator (`@env(\"X\")`) or a key (`@server.port`).");

    /// <summary>Map type is incomplete.</summary>
    public static readonly DiagnosticRule BrokenMapType = new(
        "TSK0057",
        Severity.Error,
        "Map type is incomplete",
        "`{0}` is no map type: write `map<string, T>`.");

    /// <summary>Value for an operator's name.</summary>
    public static readonly DiagnosticRule AssignmentToOperator = new(
        "TSK0058",
        Severity.Error,
        "Value for an operator's name",
        "`{0}` is an operator or a reference, and cannot be given a value: write `{1}: …` for a key, `${1}: …` for a global.");

    /// <summary>Comma outside of braces and brackets.</summary>
    public static readonly DiagnosticRule StrayComma = new(
        "TSK0059",
        Severity.Error,
        "Comma outside of braces and brackets",
        "Commas separate only within braces and brackets: {0}.");

    /// <summary>List item outside a list.</summary>
    public static readonly DiagnosticRule StrayDash = new(
        "TSK0060",
        Severity.Error,
        "List item outside a list",
        "`{0}` is a list item, and no list is open here: put it below its `key:`, at the key's column or deeper.");

    /// <summary>`- -`.</summary>
    public static readonly DiagnosticRule NestedDash = new(
        "TSK0061",
        Severity.Error,
        "`- -`",
        "A list item cannot begin with another `-`: write the inner list in brackets (`- [1, 2]`).");

    /// <summary>List item without a value.</summary>
    public static readonly DiagnosticRule EmptyItem = new(
        "TSK0062",
        Severity.Error,
        "List item without a value",
        "The list item has no value: write one, or `null`.");

    /// <summary>Indentation matches no block.</summary>
    public static readonly DiagnosticRule BadDedent = new(
        "TSK0063",
        Severity.Error,
        "Indentation matches no block",
        "The line is indented by {0} columns, {2}: indent it {1}.");

    /// <summary>Line is deeper than the one before it.</summary>
    public static readonly DiagnosticRule DeeperWithoutBlock = new(
        "TSK0064",
        Severity.Error,
        "Line is deeper than the one before it",
        "The line is indented by {0} columns, deeper than the one before it, which opened no block: indent it {1}.");

    /// <summary>Tabs and spaces mixed.</summary>
    public static readonly DiagnosticRule MixedIndentation = new(
        "TSK0065",
        Severity.Error,
        "Tabs and spaces mixed",
        "The line's indentation is made of other white space than its block's first line: use the same tabs or spaces in every line of a block.");

    /// <summary>Section header is indented.</summary>
    public static readonly DiagnosticRule DeeperHeader = new(
        "TSK0066",
        Severity.Error,
        "Section header is indented",
        "The section header is indented: a section is an absolute path, so its header stands at the column of the file's first statement.");

    /// <summary>Value is changed.</summary>
    public static readonly DiagnosticRule Reassignment = new(
        "TSK0067",
        Severity.Error,
        "Value is changed",
        "`{0}` would change a value, which `.tsk` does not do: write `{1}: …` with the whole value.");

    /// <summary>Section header without a name.</summary>
    public static readonly DiagnosticRule ExpectedHeaderName = new(
        "TSK0070",
        Severity.Error,
        "Section header without a name",
        "`{0}` is no section header: write {1}.");

    /// <summary>Section header is not closed.</summary>
    public static readonly DiagnosticRule UnclosedHeader = new(
        "TSK0071",
        Severity.Error,
        "Section header is not closed",
        "The section header is not closed: `{0}` is missing.");

    /// <summary>Text behind a section header.</summary>
    public static readonly DiagnosticRule BehindHeader = new(
        "TSK0072",
        Severity.Error,
        "Text behind a section header",
        "`{0}` stands behind a section header: put it on a line of its own.");

    /// <summary>Text behind the root object.</summary>
    public static readonly DiagnosticRule BehindRootObject = new(
        "TSK0073",
        Severity.Error,
        "Text behind the root object",
        "The file is one object, from line {0} on: only comments and directives can stand outside its braces.");

    /// <summary>Scripting is not part of the language.</summary>
    public static readonly DiagnosticRule Scripting = new(
        "TSK0080",
        Severity.Error,
        "Scripting is not part of the language",
        "`{0}` is scripting, which is not part of `.tsk`: write a value or expression, or keep the code as text in a key that ends in `_fujsen`.");

    /// <summary>YAML block scalar.</summary>
    public static readonly DiagnosticRule BlockScalar = new(
        "TSK0081",
        Severity.Error,
        "YAML block scalar",
        "`{0}` begins a text block in YAML, not in `.tsk`: write the text between \"\"\" and \"\"\".");

    /// <summary>Heredoc.</summary>
    public static readonly DiagnosticRule Heredoc = new(
        "TSK0082",
        Severity.Error,
        "Heredoc",
        "A heredoc is not part of `.tsk`: write the text between \"\"\" and \"\"\".");

    /// <summary>Comment of another language.</summary>
    public static readonly DiagnosticRule ForeignComment = new(
        "TSK0083",
        Severity.Error,
        "Comment of another language",
        "`{0}` begins no comment in `.tsk`: write `# …`.");

    /// <summary>`{` on the line below its directive.</summary>
    public static readonly DiagnosticRule DirectiveBraceOnNextLine = new(
        "TSK0100",
        Severity.Error,
        "`{` on the line below its directive",
        "The `{{` of `#{0}` stands on the line below: put {{ on the header's line.");

    /// <summary>Not a name of an enum.</summary>
    public static readonly DiagnosticRule ExpectedMember = new(
        "TSK0101",
        Severity.Error,
        "Not a name of an enum",
        "`{0}` is no name of an enum: write names separated by commas or line ends.");

    /// <summary>Comment begins with a directive's name.</summary>
    public static readonly DiagnosticRule DirectiveWithoutShape = new(
        "TSK0110",
        Severity.Hint,
        "Comment begins with a directive's name",
        "`#{0}` is a comment here, since the line has not the shape of a `#{0}` directive: put a space behind the `#` if a comment is meant.");

    /// <summary>Directive as a value.</summary>
    public static readonly DiagnosticRule DirectiveAsValue = new(
        "TSK4091",
        Severity.Error,
        "Directive as a value",
        "`{0}` is a directive, and cannot be a value: put it on a line of its own.");

    /// <summary>Second braces in a directive's header.</summary>
    public static readonly DiagnosticRule SecondBody = new(
        "TSK4092",
        Severity.Error,
        "Second braces in a directive's header",
        "`#{0}` has a second `{{…}}` in its header: a directive has one body, which ends the line.");

    /// <summary>Misspelt directive is a comment.</summary>
    public static readonly DiagnosticRule MisspeltDirective = new(
        "TSK4093",
        Severity.Warning,
        "Misspelt directive is a comment",
        "`#{0}` is no directive, so that its line is a comment: did you mean `#{1}`? Put a space behind the `#` if a comment is meant.");

    /// <summary>Directive is read as a comment.</summary>
    public static readonly DiagnosticRule DirectiveIsComment = new(
        "TSK4094",
        Severity.Warning,
        "Directive is read as a comment",
        "`#{0}` is read as a comment, because {1}. Put a space behind the `#` if a comment is meant.");

    /// <summary>Bidirectional control character.</summary>
    public static readonly DiagnosticRule BidirectionalControl = new(
        "TSK5001",
        Severity.Error,
        "Bidirectional control character",
        "The text contains the bidirectional control character {0}, which makes it read otherwise than it means: remove it, or write `\\u{{…}}` in a string.")
    {
        IsConfigurable = true,
    };

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        InvalidUtf8, NulCharacter, TextTooLong, TooDeep, ForeignSpace, Unclosed, StrayCloser, StrayAngle, UnclosedString, UnclosedLongString,
        TextBehindOpening, UnknownEscape, LoneSurrogate, UnclosedHole, EmptyHole, WrongCloser, BadLiteral, LeadingDot, BadKey, UnquotedText, GluedComment,
        CommentLooksLikeColour, CommentWithoutSpace, WordOperator, MissingSeparator, MissingValue, EmptyValue, SecondSeparator, ValueOnNextLine, BraceOnNextLine, ExtraComma,
        ExpectedEnd, ExpectedStatement, ExpectedOperand, NoValue, TernaryWithoutElse, OperatorWithoutSpaces, UnknownOperator, EmptyRange,
        SecondRangeOperator, ExpectedOperatorName, BrokenMapType, AssignmentToOperator, StrayComma, StrayDash, NestedDash, EmptyItem, BadDedent,
        DeeperWithoutBlock, MixedIndentation, DeeperHeader, Reassignment, ExpectedHeaderName, UnclosedHeader, BehindHeader, BehindRootObject, Scripting,
        BlockScalar, Heredoc, ForeignComment, DirectiveBraceOnNextLine, ExpectedMember, DirectiveWithoutShape, DirectiveAsValue, SecondBody,
        MisspeltDirective, DirectiveIsComment, BidirectionalControl,
    ];
}
