using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>The document, which the build checks.</summary>
internal sealed class DocumentDoor(IReadOnlyList<TypeCase> cases) : IDoor
{
    private readonly string _schema = VerdictSchema.Constrained(cases);

    public string Name => "document";

    public Verdict?[] Judge(TypedPair[] row)
    {
        string text = string.Concat(row.Select(static (pair, number) => VerdictSchema.Key(number) + ": " + (IsExpressible(pair) ? pair.Value.Source : "null") + "\n"));
        BoundDocument document = TuskProject.Bind(("app.tsk", text), ("app.schema.tsk", _schema), (VerdictSchema.Shared, VerdictSchema.SharedText));
        ILookup<int, TuskDiagnostic> errors = document.Diagnostics.Where(static found => found.Severity == Severity.Error).ToLookup(static found =>
            found.Location.Text.Path == "app.tsk" ? found.Location.Start.Line : throw new InvalidOperationException(found.ToString()));
        return [.. row.Select((pair, number) => !IsExpressible(pair) ? null : errors[number].Any() ? Verdict.Refused(errors[number].Select(static error => error.Id)) : new Verdict("",
            ValueOf(document, number)))];
    }

    /// <summary>A secret is not written into a document, whatever it is.</summary>
    private static bool IsExpressible(TypedPair pair) => pair.Case.Element != TuskKind.Secret;

    private static string? ValueOf(BoundDocument document, int number) => document.Environments[0].Root.Find(VerdictSchema.Key(number))?.Value.Constant?.ToString();
}
