namespace TuskGen.Syntax;

/// <summary>One rule of the catalogue: everything about a kind of diagnostic but its place.</summary>
/// <param name="Id"><c>TSK</c> and four digits, never used again for another rule.</param>
/// <param name="Severity">The severity where no setting changes it.</param>
/// <param name="Title">What is wrong, in general, without a final stop.</param>
/// <param name="MessageFormat">The message of one occurrence, a composite format string of its arguments.</param>
public sealed record DiagnosticRule(string Id, Severity Severity, string Title, string MessageFormat)
{
    /// <summary>
    /// Whether settings and comments may give it another severity or take it away. An error may not unless its rule says so: what it marks was not read or has no value, and without the
    /// error the program would run with something that nobody wrote. Rules of policy, which leave the value usable, may.
    /// </summary>
    public bool IsConfigurable { get; init; } = Severity != Severity.Error;
}
