namespace TuskGen.Syntax;

/// <summary>What stands behind a directive's name.</summary>
public enum DirectiveForm
{
    /// <summary>Header words and a body in braces.</summary>
    Block,

    /// <summary>A header and a body of names: <c>#enum Level { info, error }</c>.</summary>
    Enumeration,

    /// <summary>One line: an integer.</summary>
    Number,

    /// <summary>One line: a dotted name.</summary>
    DottedName,

    /// <summary>One line: a string.</summary>
    Text,

    /// <summary>One line: names separated by commas.</summary>
    Names,

    /// <summary>One line: <c>name(parameters): type, phase: load</c>.</summary>
    Signature,
}
