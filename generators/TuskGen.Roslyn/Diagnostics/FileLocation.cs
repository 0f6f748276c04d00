using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TuskGen.Syntax;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace TuskGen.Roslyn;

/// <summary>Places in files that are not C#, as the compiler prints them.</summary>
public static class FileLocation
{
    /// <summary>The first character of a file.</summary>
    public static Location Start(AdditionalText file) => Location.Create(file.Path, default, default);

    /// <summary>A place in a document. Lines are counted as the front-end counts them, so that every client says the same number.</summary>
    /// <param name="path">The path that the compiler knows the file by.</param>
    /// <param name="location">The place.</param>
    public static Location Create(string path, SourceLocation location) => Location.Create(
        path,
        new TextSpan(location.Span.Start, location.Span.Length),
        new LinePositionSpan(ToCompiler(location.Start), ToCompiler(location.End)));

    private static Microsoft.CodeAnalysis.Text.LinePosition ToCompiler(TuskGen.Syntax.LinePosition position) => new(position.Line, position.Character);
}
