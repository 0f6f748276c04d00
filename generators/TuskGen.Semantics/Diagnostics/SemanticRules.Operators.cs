using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    /// <summary>Unknown operator.</summary>
    public static readonly DiagnosticRule UnknownOperator = new(
        "TSK3001",
        Severity.Error,
        "Unknown operator",
        "There is no operator `{0}`{1}");

    /// <summary>Operator is refused.</summary>
    public static readonly DiagnosticRule RefusedOperator = new(
        "TSK3002",
        Severity.Error,
        "Operator is refused",
        "`{0}` is refused: {1}.");

    /// <summary>Wrong number of arguments.</summary>
    public static readonly DiagnosticRule ArgumentCount = new(
        "TSK3003",
        Severity.Error,
        "Wrong number of arguments",
        "`{0}` takes {1}, but {2} given: write `{3}`.");

    /// <summary>Argument of the wrong type.</summary>
    public static readonly DiagnosticRule ArgumentKind = new(
        "TSK3004",
        Severity.Error,
        "Argument of the wrong type",
        "The argument `{1}` of `{0}` must be {2}; `{3}` is {4}.");

    /// <summary>Argument is missing.</summary>
    public static readonly DiagnosticRule ArgumentMissing = new(
        "TSK3005",
        Severity.Error,
        "Argument is missing",
        "`{0}` needs the argument `{1}`: write `{2}`.");

    /// <summary>Unknown or repeated argument.</summary>
    public static readonly DiagnosticRule ArgumentLabel = new(
        "TSK3006",
        Severity.Error,
        "Unknown or repeated argument",
        "`{0}` takes no argument `{1}` here: write `{2}`.");

    /// <summary>Argument is not known to the compiler.</summary>
    public static readonly DiagnosticRule ArgumentNotConstant = new(
        "TSK3007",
        Severity.Error,
        "Argument is not known to the compiler",
        "The argument `{1}` of `{0}` must be known to the compiler: write it as text.");

    /// <summary>`env` without `@`.</summary>
    public static readonly DiagnosticRule EnvWithoutAt = new(
        "TSK3008",
        Severity.Hint,
        "`env` without `@`",
        "`env(…)` is the operator `@env(…)`: write the `@`.");

    /// <summary>Operator without `@`.</summary>
    public static readonly DiagnosticRule CallWithoutAt = new(
        "TSK3009",
        Severity.Error,
        "Operator without `@`",
        "`{0}(…)` has no `@`: write `{1}`.");

    /// <summary>Operator in quotes.</summary>
    public static readonly DiagnosticRule QuotedOperator = new(
        "TSK3010",
        Severity.Hint,
        "Operator in quotes",
        "`{0}` is text, since it stands in quotes: take the quotes off to call the operator.");

    /// <summary>Operator without arguments.</summary>
    public static readonly DiagnosticRule OperatorWithoutCall = new(
        "TSK3011",
        Severity.Error,
        "Operator without arguments",
        "`@{0}` is an operator: write `{1}`.");

    /// <summary>Methods are not part of the language.</summary>
    public static readonly DiagnosticRule NoMethods = new(
        "TSK3012",
        Severity.Error,
        "Methods are not part of the language",
        "`.{0}(…)` calls a method, which values do not have: use an operator, as in `@upper(x)`.");

    /// <summary>Unknown use of another document.</summary>
    public static readonly DiagnosticRule DocumentOperatorUse = new(
        "TSK3013",
        Severity.Error,
        "Unknown use of another document",
        "`{0}` is no way to use another document: write `@{1}.get(\"key\")`.");

    /// <summary>`@assert` as a value.</summary>
    public static readonly DiagnosticRule AssertAsValue = new(
        "TSK3014",
        Severity.Error,
        "`@assert` as a value",
        "`@assert` gives no value: put it on a line of its own.");

    /// <summary>`@request` outside a request.</summary>
    public static readonly DiagnosticRule RequestOutsideApi = new(
        "TSK3015",
        Severity.Error,
        "`@request` outside a request",
        "`@request` is known only while a request is answered: in the body of `#api`, and in a file whose first line is `#!api`.");

    /// <summary>Not the name of a variable.</summary>
    public static readonly DiagnosticRule VariableName = new(
        "TSK3016",
        Severity.Error,
        "Not the name of a variable",
        "`@env` needs the name of an environment variable; `{0}` is none.");

    /// <summary>Path of `@include`.</summary>
    public static readonly DiagnosticRule IncludeArgument = new(
        "TSK3017",
        Severity.Error,
        "Path of `@include`",
        "`@include` takes the path of one document as plain text: write `@include(\"defaults.tsk\")`.");

    /// <summary>`@merge` without a layer below.</summary>
    public static readonly DiagnosticRule NothingToAppendTo = new(
        "TSK3018",
        Severity.Error,
        "`@merge` without a layer below",
        "`@merge` appends `{0}` to the layers below, and there is none in a base: write the list itself.");

    /// <summary>Name that stands alone.</summary>
    public static readonly DiagnosticRule NameAlone = new(
        "TSK3019",
        Severity.Error,
        "Name that stands alone",
        "`{0}` does nothing here: {1}");

    /// <summary>Function kept as text.</summary>
    public static readonly DiagnosticRule FunctionIsText = new(
        "TSK3021",
        Severity.Hint,
        "Function kept as text",
        "`{0}` holds the text of a function: it is kept as text, and never run.");

    /// <summary>Dot in the name of a variable.</summary>
    public static readonly DiagnosticRule VariableMember = new(
        "TSK3022",
        Severity.Error,
        "Dot in the name of a variable",
        "`@env.` takes one name without a dot, and `{0}` has one: write `{1}`.");

    /// <summary>Assertion about a live value.</summary>
    public static readonly DiagnosticRule LiveAssertion = new(
        "TSK3023",
        Severity.Error,
        "Assertion about a live value",
        "`{0}` is known only when the program asks for it, so that neither the build nor the load can assert it: remove the assertion, and check it in C#.");

    /// <summary>Live value among other values.</summary>
    public static readonly DiagnosticRule LiveAmongOthers = new(
        "TSK3024",
        Severity.Error,
        "Live value among other values",
        "`{0}` holds a live value among values of other types, where nothing could ask for it: give it a key of its own, whose property is a `LiveValue<T>`.");

    /// <summary>Name of an operator of the language.</summary>
    public static readonly DiagnosticRule BuiltInOperator = new(
        "TSK3030",
        Severity.Error,
        "Name of an operator of the language",
        "`@{0}` is an operator of the language, which `#operator` cannot declare anew: give yours another name.");

    /// <summary>Not a parameter.</summary>
    public static readonly DiagnosticRule NotAParameter = new(
        "TSK3031",
        Severity.Error,
        "Not a parameter",
        "`{0}` is no parameter of an operator: write its name, of letters, digits and `_`, and its type, as in `text: string` or `max: int = 40`.");

    /// <summary>Required parameter behind an optional one.</summary>
    public static readonly DiagnosticRule RequiredBehindOptional = new(
        "TSK3032",
        Severity.Error,
        "Required parameter behind an optional one",
        "`{0}` is required and stands behind `{1}`, which a call may leave out: give it a default, or put it first.");

    /// <summary>Operator without a result.</summary>
    public static readonly DiagnosticRule OperatorResultMissing = new(
        "TSK3033",
        Severity.Error,
        "Operator without a result",
        "`#operator {0}` does not say what it gives: write the type behind it, as in `: string`.");

    /// <summary>Phase that a declared operator cannot have.</summary>
    public static readonly DiagnosticRule OperatorPhaseRefused = new(
        "TSK3034",
        Severity.Error,
        "Phase that a declared operator cannot have",
        "`#operator {0}` cannot be of the phase `{1}`: {2}");

    /// <summary>Default that is no argument.</summary>
    public static readonly DiagnosticRule ParameterDefault = new(
        "TSK3035",
        Severity.Error,
        "Default that is no argument",
        "The default of `{0}` of `@{1}` is `{2}`: {3}.");

    /// <summary>Type that an operator cannot have.</summary>
    public static readonly DiagnosticRule OperatorType = new(
        "TSK3036",
        Severity.Error,
        "Type that an operator cannot have",
        "`{0}` cannot be the type of {1} of `#operator {2}`: {3}.");

    /// <summary>Argument outside its constraints.</summary>
    public static readonly DiagnosticRule ArgumentConstraint = new(
        "TSK3037",
        Severity.Error,
        "Argument outside its constraints",
        "The argument `{1}` of `@{0}` is {2}: {3}.");

    private static DiagnosticRule[] OperatorsRules =>
    [
        UnknownOperator,
        RefusedOperator,
        ArgumentCount,
        ArgumentKind,
        ArgumentMissing,
        ArgumentLabel,
        ArgumentNotConstant,
        EnvWithoutAt,
        CallWithoutAt,
        QuotedOperator,
        OperatorWithoutCall,
        NoMethods,
        DocumentOperatorUse,
        AssertAsValue,
        RequestOutsideApi,
        VariableName,
        IncludeArgument,
        NothingToAppendTo,
        NameAlone,
        FunctionIsText,
        VariableMember,
        LiveAssertion,
        LiveAmongOthers,
        BuiltInOperator,
        NotAParameter,
        RequiredBehindOptional,
        OperatorResultMissing,
        OperatorPhaseRefused,
        ParameterDefault,
        OperatorType,
        ArgumentConstraint,
    ];
}
