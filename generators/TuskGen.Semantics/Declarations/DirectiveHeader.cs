using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>The line of a directive before its body.</summary>
internal static class DirectiveHeader
{
    /// <summary>From the directive's name to the last word before its body.</summary>
    public static TextSpan HeaderSpan(this DirectiveSyntax directive) =>
        TextSpan.FromBounds(directive.Name.Start, directive.Header.Count == 0 ? directive.Name.End : directive.Header[directive.Header.Count - 1].End);
}
