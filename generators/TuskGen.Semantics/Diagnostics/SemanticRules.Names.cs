using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>The rules that need the meaning of a document. A number is never used again.</summary>
public static partial class SemanticRules
{
    /// <summary>Key is set twice.</summary>
    public static readonly DiagnosticRule DuplicateKey = new(
        "TSK1001",
        Severity.Error,
        "Key is set twice",
        "`{0}` is set twice: it is {1} at {2} already; keep one of them.");

    /// <summary>Global is set twice.</summary>
    public static readonly DiagnosticRule DuplicateGlobal = new(
        "TSK1002",
        Severity.Error,
        "Global is set twice",
        "`${0}` is set twice: it has a value at {1} already; keep one of them.");

    /// <summary>Table where a value is set.</summary>
    public static readonly DiagnosticRule TableOverValue = new(
        "TSK1003",
        Severity.Error,
        "Table where a value is set",
        "`{0}` cannot be a table here, because it is {1} at {2}: remove one of them, or use another key.");

    /// <summary>Value where a table is set.</summary>
    public static readonly DiagnosticRule ValueOverTable = new(
        "TSK1004",
        Severity.Error,
        "Value where a table is set",
        "`{0}` cannot be a value here, because it is {1} at {2}: set its keys instead, or use another key.");

    /// <summary>Table is continued in another place.</summary>
    public static readonly DiagnosticRule TableAgain = new(
        "TSK1005",
        Severity.Warning,
        "Table is continued in another place",
        "`{0}` begins at {1} already; its keys are merged: move them there.");

    /// <summary>List of tables where something else is set.</summary>
    public static readonly DiagnosticRule ElementsOverOther = new(
        "TSK1006",
        Severity.Error,
        "List of tables where something else is set",
        "`[[{0}]]` cannot add an element, because `{0}` is {1} at {2}: use another key, or write every element as `[[{0}]]`.");

    /// <summary>Key into a list of tables.</summary>
    public static readonly DiagnosticRule KeyIntoElements = new(
        "TSK1007",
        Severity.Error,
        "Key into a list of tables",
        "`{0}` is {1} at {2}, and a dotted key does not say which element it means: set the key below the element's `[[{0}]]`.");

    /// <summary>Key at the column of its section's header.</summary>
    public static readonly DiagnosticRule UnindentedKey = new(
        "TSK1008",
        Severity.Warning,
        "Key at the column of its section's header",
        "`{0}` still belongs to the section `[{1}]`, though it stands at the header's column: indent it, or go back to the root by `[]`.");

    /// <summary>Attribute without a key.</summary>
    public static readonly DiagnosticRule AttributeWithoutKey = new(
        "TSK1009",
        Severity.Warning,
        "Attribute without a key",
        "`{0}` belongs to the key below it, and none follows here: remove it, or put it above a key.");

    /// <summary>Unknown name.</summary>
    public static readonly DiagnosticRule UnknownName = new(
        "TSK1010",
        Severity.Error,
        "Unknown name",
        "`{0}` is no key in scope: {1}");

    /// <summary>Unknown key of a table.</summary>
    public static readonly DiagnosticRule UnknownMember = new(
        "TSK1011",
        Severity.Error,
        "Unknown key of a table",
        "`{0}` has no key `{1}`: {2}");

    /// <summary>Unknown global.</summary>
    public static readonly DiagnosticRule UnknownGlobal = new(
        "TSK1012",
        Severity.Error,
        "Unknown global",
        "`${0}` is not defined: {1}");

    /// <summary>Cycle.</summary>
    public static readonly DiagnosticRule Cycle = new(
        "TSK1013",
        Severity.Error,
        "Cycle",
        "`{0}` {1}.");

    /// <summary>Documents include each other.</summary>
    public static readonly DiagnosticRule IncludeCycle = new(
        "TSK1014",
        Severity.Error,
        "Documents include each other",
        "Including `{0}` makes a cycle: that document includes this one, directly or not. Move what both need into a third document.");

    /// <summary>File is not there.</summary>
    public static readonly DiagnosticRule MissingFile = new(
        "TSK1015",
        Severity.Error,
        "File is not there",
        "`{0}` is not there: the project has no file `{1}`. The path is relative to this document's folder.");

    /// <summary>Path leads out of the project.</summary>
    public static readonly DiagnosticRule OutsideProject = new(
        "TSK1016",
        Severity.Error,
        "Path leads out of the project",
        "`{0}` leads out of the project: give a path relative to this document's folder, within the project.");

    /// <summary>File is no document.</summary>
    public static readonly DiagnosticRule NotADocument = new(
        "TSK1017",
        Severity.Error,
        "File is no document",
        "`{0}` is no document of its own: name the base, `{1}`; its overlays are taken with it.");

    /// <summary>Environment is not listed.</summary>
    public static readonly DiagnosticRule UnlistedEnvironment = new(
        "TSK1018",
        Severity.Error,
        "Environment is not listed",
        "`{0}` is none of the environments that `#environments` in {1} lists ({2}): {3}");

    /// <summary>Overlay without a base.</summary>
    public static readonly DiagnosticRule OverlayWithoutBase = new(
        "TSK1019",
        Severity.Warning,
        "Overlay without a base",
        "`{0}` is an overlay, but there is no `{1}` beside it to lie over: add that file, or rename this one.");

    /// <summary>Defaults that no document takes.</summary>
    public static readonly DiagnosticRule DefaultsWithoutDocument = new(
        "TSK1020",
        Severity.Warning,
        "Defaults that no document takes",
        "No document stands in the folder of `{0}` or below it, so that nothing takes its values: move the file, or remove it.");

    /// <summary>Keys with one C# name.</summary>
    public static readonly DiagnosticRule NamesCollide = new(
        "TSK1021",
        Severity.Error,
        "Keys with one C# name",
        "`{0}` and `{1}` would have one C# name, `{2}`{3}: rename one, or give it a name by `@name(\"…\")` above it.");

    /// <summary>Suppression that suppresses nothing.</summary>
    public static readonly DiagnosticRule UnusedSuppression = new(
        "TSK1022",
        Severity.Warning,
        "Suppression that suppresses nothing",
        "`{0}` is not reported on this line: remove the comment.");

    /// <summary>Suppression without an id.</summary>
    public static readonly DiagnosticRule SuppressionWithoutId = new(
        "TSK1023",
        Severity.Warning,
        "Suppression without an id",
        "`tusk:ignore` names no diagnostic: write `# tusk:ignore TSK1005 reason`.");

    /// <summary>Files whose names differ in case only.</summary>
    public static readonly DiagnosticRule SpelledTwice = new(
        "TSK1024",
        Severity.Error,
        "Files whose names differ in case only",
        "`{0}` and `{1}` spell one name in two ways, which some file systems tell apart and others do not, so that only one of them would count: spell it alike, or rename or remove one.");

    /// <summary>Types with one C# name.</summary>
    public static readonly DiagnosticRule TypesCollide = new(
        "TSK1025",
        Severity.Error,
        "Types with one C# name",
        "{0} and {1} would both become the C# type `{2}`: rename one, or {3}.");

    /// <summary>Not a C# name.</summary>
    public static readonly DiagnosticRule NotAName = new(
        "TSK1026",
        Severity.Error,
        "Not a C# name",
        "`@name` wants the C# name of the key below it as text, a letter and then letters and digits and no keyword of C#: {0} is none{1}");

    /// <summary>Suppression of an error that leaves no value.</summary>
    public static readonly DiagnosticRule RefusedSuppression = new(
        "TSK1027",
        Severity.Warning,
        "Suppression of an error that leaves no value",
        "`{0}` cannot be ignored, since without the error the program would run with a value that nobody wrote: mend what it says, and remove the comment.");

    /// <summary>Keys with one path.</summary>
    public static readonly DiagnosticRule PathsCollide = new(
        "TSK1028",
        Severity.Error,
        "Keys with one path",
        "`{0}` and `{1}` have one configuration path, `{2}`, so that a variable or an argument would set both: rename one, since `:` parts the keys of a path.");

    /// <summary>Key that no variable reaches.</summary>
    public static readonly DiagnosticRule NoVariable = new(
        "TSK1029",
        Severity.Hint,
        "Key that no variable reaches",
        "No variable sets {1}, since `__` parts the keys of a path in a variable's name, and `-` stands there as `_`: rename `{0}`, or set it by an argument, `--{2}`.");

    /// <summary>Documents with one prefix of variables.</summary>
    public static readonly DiagnosticRule PrefixesCollide = new(
        "TSK1030",
        Severity.Warning,
        "Documents with one prefix of variables",
        "`{0}` and `{1}` take the same variables, `{2}…`: rename one of them.");

    /// <summary>Key that only an overlay has.</summary>
    public static readonly DiagnosticRule OverlayTypo = new(
        "TSK1031",
        Severity.Warning,
        "Key that only an overlay has",
        "`{0}` stands in this overlay only, and `{1}` of the layers below keeps its value: did you mean `{1}`? Give a key of its own a value in the base too, if only null.");

    /// <summary>Document without a name.</summary>
    public static readonly DiagnosticRule NamelessDocument = new(
        "TSK1032",
        Severity.Error,
        "Document without a name",
        "`{0}` has no letter or digit that the document's C# types could be named for: rename the file, as in `app.tsk` for `AppConfig`.");

    /// <summary>Default that no document takes.</summary>
    public static readonly DiagnosticRule UntakenDefault = new(
        "TSK1033",
        Severity.Warning,
        "Default that no document takes",
        "`{0}` is declared by no document that inherits it ({1}), so that nothing takes it: {2}");

    /// <summary>Deprecated key is set.</summary>
    public static readonly DiagnosticRule DeprecatedKey = new(
        "TSK1034",
        Severity.Warning,
        "Deprecated key is set",
        "`{0}` is set here, and `{1}` declares it deprecated: {2}");

    private static DiagnosticRule[] NamesRules =>
    [
        DuplicateKey,
        DuplicateGlobal,
        TableOverValue,
        ValueOverTable,
        TableAgain,
        ElementsOverOther,
        KeyIntoElements,
        UnindentedKey,
        AttributeWithoutKey,
        UnknownName,
        UnknownMember,
        UnknownGlobal,
        Cycle,
        IncludeCycle,
        MissingFile,
        OutsideProject,
        NotADocument,
        UnlistedEnvironment,
        OverlayWithoutBase,
        DefaultsWithoutDocument,
        NamesCollide,
        UnusedSuppression,
        SuppressionWithoutId,
        SpelledTwice,
        TypesCollide,
        NotAName,
        RefusedSuppression,
        PathsCollide,
        NoVariable,
        PrefixesCollide,
        OverlayTypo,
        NamelessDocument,
        UntakenDefault,
        DeprecatedKey,
    ];
}
