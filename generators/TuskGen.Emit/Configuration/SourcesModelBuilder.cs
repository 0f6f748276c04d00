using System.Text;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Emit;

/// <summary>Makes the model of the texts that a document was made from.</summary>
public static class SourcesModelBuilder
{
    private const string Suppression = "tusk:ignore";

    /// <summary>The model.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What the project says.</param>
    public static SourcesModel Build(BoundDocument document, DocumentModelOptions options)
    {
        Dictionary<SourceFile, string> files = DocumentNames.Files(document.Group, options.ProjectFolder);
        return new SourcesModel(
            DocumentNames.Hint(document.Group, options.ProjectFolder),
            new EquatableArray<string>([.. document.Group.Document.All.Select(file => files[file])]),
            DocumentNames.Namespace(document, options.RootNamespace, options.ProjectFolder),
            options.IsPublic,
            new DocumentNames(document.Group).Prefix + "Tsk",
            BuildId.Of(document.Group),
            document.Group.Document.Base.Path,
            new EquatableArray<SourceTextModel>(
            [
                .. document.Group.Members.Where(file => options.Compiles(file.Environment)).Select(static file => new SourceTextModel(file.Path, TextOf(file.Tree))),
            ]));
    }

    /// <summary>The text with every line in its place, but without comments that mean nothing: nobody expects to find those in a program.</summary>
    private static string TextOf(SyntaxTree tree)
    {
        StringBuilder text = new(tree.Text.Length);
        for (int index = 0; index <= tree.Tokens.Count; index++)
        {
            foreach (Trivia trivia in tree.GetTrivia(index))
            {
                bool isKept = trivia.Kind != TriviaKind.Comment || tree.Text.Content.IndexOf(Suppression, trivia.Start, trivia.Length, StringComparison.Ordinal) >= 0;
                if (isKept)
                    text.Append(tree.Text.Content, trivia.Start, trivia.Length);
            }

            if (index < tree.Tokens.Count)
                text.Append(tree.Text.Content, tree.Tokens[index].Start, tree.Tokens[index].Length);
        }

        return text.Replace("\r\n", "\n").ToString();
    }
}
