using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary><c>#enum Verbosity { trace, info, error }</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">The names of its members, in order; one or more.</param>
/// <param name="Directive">Where it is declared.</param>
/// <param name="File">The file.</param>
public sealed record EnumDeclaration(string Name, IReadOnlyList<string> Members, DirectiveSyntax Directive, SourceFile File) : IDeclaration
{
    string IDeclaration.Noun => "enum";

    /// <summary>The attributes above it.</summary>
    public IReadOnlyList<ExpressionSyntax> Attributes { get; init; } = [];

    /// <summary>The place of its header.</summary>
    public SourceLocation Location => File.Locate(Directive.HeaderSpan());

    /// <summary>The member that a text means in any case, where only one is so; null where none or several are.</summary>
    internal string? FindAnyCase(string text)
    {
        string[] found = [.. Members.Where(member => string.Equals(member, text, StringComparison.OrdinalIgnoreCase))];
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>The text of the <c>##</c> comments above it, or null.</summary>
    public string? Documentation => Semantics.Documentation.Of(File.Tree, Directive, Attributes);
}
