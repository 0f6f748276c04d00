using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>One key of a document's published shape: what whoever sets it from outside may rely on.</summary>
/// <param name="Path">The key, parts joined by <c>:</c>, one that is no plain word in quotes; within a table without a declaration its whole path, <c>*</c> standing for every element of a
/// list.</param>
/// <param name="Type">What it holds; a table without a declaration is called <c>table</c>.</param>
public sealed record PublishedKey(string Path, DeclaredType Type)
{
    /// <summary>Whether a declaration says what it holds.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Whether it may be null: <c>T?</c>.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether a declaration asks that something sets it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is computed when the program asks.</summary>
    public bool IsLive { get; init; }

    /// <summary>What a declaration says it holds where nothing sets it, as a document would write it, on one line; null for nothing. That of a secret is <c>***</c>.</summary>
    public string? Default { get; init; }

    /// <summary>The place of its declaration, else of its first setting; null where there is none.</summary>
    public SourceLocation? Location { get; init; }
}
