using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Reads a file's summary from its tokens, without walking the tree.</summary>
internal static class FileSummaryReader
{
    public static FileSummary Read(SyntaxTree tree, string folder)
    {
        List<FileReference>? references = null;
        string content = tree.Text.Content;
        SyntaxList<Token> tokens = tree.Tokens;
        for (int index = 0; index < tokens.Count; index++)
        {
            Token token = tokens[index];
            if (token.Kind == TokenKind.At)
            {
                ReadAt(tree, folder, content, tokens, index, ref references);
            }
            else if (token.Kind == TokenKind.Hash && Is(content, token, "#use") && index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.String)
            {
                Add(ref references, ReferenceKind.Use, folder, tree.GetName(tokens[index + 1]), tokens[index + 1].Span);
            }
        }

        return new FileSummary(references ?? (IReadOnlyList<FileReference>)[], HasValues(tree.Root, content));
    }

    private static void ReadAt(SyntaxTree tree, string folder, string content, SyntaxList<Token> tokens, int index, ref List<FileReference>? references)
    {
        Token token = tokens[index];
        if (Is(content, token, "@include"))
        {
            if (index + 2 < tokens.Count && tokens[index + 1].Kind == TokenKind.OpenParen && tokens[index + 2].Kind == TokenKind.String)
            {
                Add(ref references, ReferenceKind.Include, folder, tree.GetName(tokens[index + 2]), tokens[index + 2].Span);
            }
        }
        else if (DocumentOperator.TryRead(content, token, out string file, out _) || DocumentOperator.TryReadWithoutExtension(content, token, out file))
        {
            Add(ref references, ReferenceKind.Get, folder, file, token.Span);
        }
    }

    private static void Add(ref List<FileReference>? references, ReferenceKind kind, string folder, string path, TextSpan span) =>
        (references ??= []).Add(new FileReference(kind, ProjectPath.Combine(folder, path) ?? "", span));

    private static bool Is(string content, Token token, string text) =>
        token.Length == text.Length && string.CompareOrdinal(content, token.Start, text, 0, text.Length) == 0;

    private static bool HasValues(DocumentSyntax root, string content)
    {
        foreach (StatementSyntax statement in root.Statements)
        {
            if (statement is EntrySyntax or SectionSyntax ||
                statement is OperatorStatementSyntax { Call: CallSyntax { Callee: AtNameSyntax name } } && Is(content, name.Token, "@include"))
            {
                return true;
            }
        }

        return false;
    }
}
