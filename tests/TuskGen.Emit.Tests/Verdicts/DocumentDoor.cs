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
        BoundDocument document = TuskProject.Bind(("app.tsk", Write(row)), ("app.schema.tsk", _schema), (VerdictSchema.Shared, VerdictSchema.SharedText));
        ILookup<int, TuskDiagnostic> errors = document.Diagnostics.Where(static found => found.Severity == Severity.Error).ToLookup(static found =>
            found.Location.Text.Path == "app.tsk" ? found.Location.Start.Line : throw new InvalidOperationException(found.ToString()));
        return [.. row.Select((pair, number) => !IsExpressible(pair) ? null : errors[number].Any() ? Verdict.Refused(errors[number].Select(static error => error.Id)) : new Verdict("",
            ValueOf(document, number)))];
    }

    /// <summary>The document with one value a line; null where there is none to be.</summary>
    public static string Write(TypedPair?[] row) =>
        string.Concat(row.Select(static (pair, number) => VerdictSchema.Key(number) + ": " + (pair is not null && IsExpressible(pair) ? pair.Value.Source : "null") + "\n"));

    /// <summary>A secret is not written into a document, whatever it is.</summary>
    public static bool IsExpressible(TypedPair pair) => pair.Case.Element != TuskKind.Secret;

    private static string? ValueOf(BoundDocument document, int number) => document.Environments[0].Root.Find(VerdictSchema.Key(number))?.Value.Constant?.ToString();
}
