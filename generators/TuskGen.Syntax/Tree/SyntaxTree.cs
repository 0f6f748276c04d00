using TuskGen.Syntax.Parsing;

namespace TuskGen.Syntax;

/// <summary>The full-fidelity tree of one text: every character belongs to exactly one token or piece of trivia. It is a value without meaning, and it always exists.</summary>
public sealed class SyntaxTree
{
    internal SyntaxTree(TuskText text, DocumentSyntax root, SyntaxList<Token> tokens, SyntaxList<TuskDiagnostic> diagnostics)
    {
        Text = text;
        Root = root;
        Tokens = tokens;
        Diagnostics = diagnostics;
    }

    /// <summary>The text.</summary>
    public TuskText Text { get; }

    /// <summary>The root.</summary>
    public DocumentSyntax Root { get; }

    /// <summary>All tokens in order, none missing, none overlapping; what lies between two is trivia.</summary>
    public SyntaxList<Token> Tokens { get; }

    /// <summary>What is wrong with the text, in the order of places.</summary>
    public SyntaxList<TuskDiagnostic> Diagnostics { get; }

    /// <summary>Parses a text. Never throws; what is wrong is among the <see cref="Diagnostics"/>.</summary>
    /// <param name="content">The text, at most 16 MiB of UTF-8.</param>
    /// <param name="path">The path that messages show.</param>
    public static SyntaxTree Parse(string content, string path = "") => Parse(new TuskText(content, path));

    /// <summary>Parses a text. Never throws; what is wrong is among the <see cref="Diagnostics"/>.</summary>
    public static SyntaxTree Parse(TuskText text) => new Parser(text).Parse();

    /// <summary>The text of a token.</summary>
    public string GetText(Token token) => Text.Content.Substring(token.Start, token.Length);

    /// <summary>The text of a node.</summary>
    public string GetText(SyntaxNode node) => Text.Slice(node.Span);

    /// <summary>A key's part, or a name, as it counts: without quotes, escapes decoded.</summary>
    public string GetName(Token token) =>
        token.Kind == TokenKind.String ? StringDecoder.DecodeKey(Text.Content, token) : GetText(token);

    /// <summary>The pieces of a string as it counts: quotes, escapes and common indentation gone.</summary>
    public IReadOnlyList<StringSegment> GetSegments(StringSyntax node) => StringDecoder.Decode(Text.Content, node);

    /// <summary>The location of a span of this text.</summary>
    public SourceLocation Locate(TextSpan span) => new(Text, span);

    /// <summary>The trivia before a token.</summary>
    /// <param name="tokenIndex">Index in <see cref="Tokens"/>; its count means the trivia at the end of the text.</param>
    public IReadOnlyList<Trivia> GetTrivia(int tokenIndex) => TriviaReader.Read(
        Text.Content,
        tokenIndex == 0 ? 0 : Tokens[tokenIndex - 1].End,
        tokenIndex == Tokens.Count ? Text.Length : Tokens[tokenIndex].Start);

    /// <summary>Index of the first token that ends behind a position; the number of tokens where there is none.</summary>
    public int FindToken(int position)
    {
        int low = 0;
        int high = Tokens.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Tokens[middle].End > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>The text of the <c>##</c> comments directly above a node, without their marks; null where there are none.</summary>
    public string? GetDocumentation(SyntaxNode node) => DocumentationReader.Read(this, node);

    /// <summary>The text again, from tokens and trivia: byte for byte what was parsed.</summary>
    public override string ToString()
    {
        var builder = new System.Text.StringBuilder(Text.Length);
        for (int index = 0; index <= Tokens.Count; index++)
        {
            foreach (Trivia trivia in GetTrivia(index))
            {
                builder.Append(Text.Content, trivia.Start, trivia.Length);
            }

            if (index < Tokens.Count)
            {
                builder.Append(Text.Content, Tokens[index].Start, Tokens[index].Length);
            }
        }

        return builder.ToString();
    }
}
