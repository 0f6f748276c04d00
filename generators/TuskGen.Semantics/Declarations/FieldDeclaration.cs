using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A field of a declared type: <c>port: int(1..65535) = 8080</c>.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsOptional">Whether it may be absent, or null: <c>T?</c>.</param>
/// <param name="Default">What it holds where nothing sets it; null for none. Its names are those of the table being filled.</param>
/// <param name="Entry">Where it is declared.</param>
/// <param name="File">The file.</param>
public sealed record FieldDeclaration(string Name, DeclaredType Type, bool IsOptional, ExpressionSyntax? Default, EntrySyntax Entry, SourceFile File)
{
    /// <summary>Whether a table without it is wrong.</summary>
    public bool IsRequired => !IsOptional && Default is null;

    /// <summary>Whether its value is computed when the program asks: its default is, or <c>@live</c> stands above it.</summary>
    public bool IsLive { get; init; }

    /// <summary>Whether overlays may change it; null where the declaration does not say.</summary>
    public FieldMode? Mode { get; init; }

    /// <summary>The attributes above it.</summary>
    public IReadOnlyList<ExpressionSyntax> Attributes { get; init; } = [];

    /// <summary>The place of its name.</summary>
    public SourceLocation Location => File.Locate(Entry.Key.Span);

    /// <summary>The text of the <c>##</c> comments above it, or null.</summary>
    public string? Documentation => Semantics.Documentation.Of(File.Tree, Entry, Attributes);
}
