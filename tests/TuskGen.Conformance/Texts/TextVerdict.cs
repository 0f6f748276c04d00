using System.Text;
using TuskGen.Syntax;
using TuskGen.Syntax.Tests.Robustness;

namespace TuskGen.Conformance.Texts;

/// <summary>What lexer, parser, printer and formatter make of one file.</summary>
/// <param name="Name">Its folder and name: <c>files/a.tsk</c>.</param>
/// <param name="Breach">What does not hold of its tree; null where all does.</param>
/// <param name="FirstError">Its first TSK0 error; null where it has none.</param>
internal sealed record TextVerdict(string Name, string? Breach, string? FirstError)
{
    public static TextVerdict Of(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        string name = Path.GetFileName(Path.GetDirectoryName(path)) + "/" + Path.GetFileName(path);
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        SyntaxTree tree = SyntaxTree.Parse(encoding.GetString(bytes), name);
        string? breach = encoding.GetBytes(tree.ToString()).AsSpan().SequenceEqual(bytes) ? TreeInvariants.FindBreach(tree) : "is not printed byte for byte";
        breach ??= FindFormatBreach(tree);
        TuskDiagnostic? error = tree.Diagnostics.FirstOrDefault(diagnostic =>
            diagnostic.Severity == Severity.Error && diagnostic.Id.StartsWith("TSK0", StringComparison.Ordinal));
        return new TextVerdict(name, breach, error?.ToString());
    }

    private static string? FindFormatBreach(SyntaxTree tree)
    {
        SyntaxTree once = SyntaxTree.Parse(Formatter.Format(tree));
        return Formatter.Format(once) != once.Text.Content ? "is formatted differently a second time"
            : CountErrors(once) != CountErrors(tree) ? "has other errors when formatted"
            : null;
    }

    private static int CountErrors(SyntaxTree tree) => tree.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
}
