namespace TuskGen.Syntax;

/// <summary>What a piece of trivia is.</summary>
public enum TriviaKind
{
    /// <summary>Spaces and tabs, and a byte order mark at the text's start.</summary>
    WhiteSpace,

    /// <summary>One line end.</summary>
    LineEnd,

    /// <summary><c># …</c> up to its line's end.</summary>
    Comment,

    /// <summary><c>## …</c>.</summary>
    DocumentationComment,
}
