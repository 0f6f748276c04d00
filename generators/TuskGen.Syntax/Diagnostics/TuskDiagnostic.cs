using System.Globalization;

namespace TuskGen.Syntax;

/// <summary>One thing that is wrong, or could be better, at one place of a document.</summary>
public sealed class TuskDiagnostic
{
    private readonly object[] _arguments;

    /// <summary>Makes a diagnostic.</summary>
    /// <param name="rule">The rule it is an occurrence of.</param>
    /// <param name="location">Its primary place.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public TuskDiagnostic(DiagnosticRule rule, SourceLocation location, params object[] arguments)
    {
        Rule = rule;
        Location = location;
        _arguments = Array.ConvertAll(arguments, static argument => argument is string text ? Excerpt(text) : argument);
    }

    /// <summary>The rule it is an occurrence of.</summary>
    public DiagnosticRule Rule { get; }

    /// <summary>Its primary place.</summary>
    public SourceLocation Location { get; }

    /// <summary>Other places that it speaks of.</summary>
    public SyntaxList<RelatedLocation> Related { get; init; }

    /// <summary>The edit that makes it go away, where one edit does.</summary>
    public Mend? Mend { get; init; }

    /// <summary>The rule's id.</summary>
    public string Id => Rule.Id;

    /// <summary>The rule's severity.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>The message, one line, in English.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, _arguments);

    /// <summary>The same with a mend, which may be known only later.</summary>
    internal TuskDiagnostic With(Mend mend) => new(Rule, Location, _arguments) { Related = Related, Mend = mend };

    /// <summary>A message is one line: of longer text it shows the beginning. The limit is far above what a rule itself says, whose mend stands at its end.</summary>
    private static string Excerpt(string text)
    {
        const int Limit = 400;
        int end = text.IndexOfAny(['\n', '\r']);
        end = end < 0 ? text.Length : end;
        if (end == text.Length && end <= Limit)
        {
            return text;
        }

        end = Math.Min(end, Limit);
        return text.Substring(0, end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end) + "…";
    }

    /// <summary><c>path(line,column): severity id: message</c>, as compilers print it.</summary>
    public override string ToString() => Location + ": " + Severity.ToString().ToLowerInvariant() + " " + Id + ": " + Message;
}
