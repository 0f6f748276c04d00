using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Conformance.Documents;

/// <summary>What holds for the meaning of any document, however broken. Free of the test framework, so that the fuzzers use it too.</summary>
internal static class BindingInvariants
{
    /// <summary>The first thing that does not hold; null where all does.</summary>
    public static string? FindBreach(string text)
    {
        SourceFile file = SourceFile.Create(SyntaxTree.Parse(text, "app.tsk"));
        BoundDocument document = DocumentBinder.Bind(DocumentGroup.Create(file, FileIndex.Create([file])));
        foreach (TuskDiagnostic diagnostic in document.Diagnostics)
        {
            TextSpan span = diagnostic.Location.Span;
            if (span.Start < 0 || span.Length < 0 || span.End > text.Length)
            {
                return diagnostic.Id + " leaves the text";
            }

            if (diagnostic.Message.Length == 0 || diagnostic.Message.Contains('\n', StringComparison.Ordinal))
            {
                return diagnostic.Id + " has an empty message or one of several lines";
            }
        }

        bool isWrong = document.Environments.Any(environment => environment.Root.HasError);
        return isWrong && !document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? "a key is wrong, but no error is reported" : null;
    }
}
