using TuskGen.Emit;
using TuskGen.Roslyn;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Generators;

/// <summary>Everything that the pipeline keeps of a bound document: values only, equal when nothing changed.</summary>
/// <param name="Types">What its types are made from; null where it makes none.</param>
/// <param name="Map">Where its keys are set; null where it makes no types.</param>
/// <param name="Declarations">What it declares; null where it declares nothing.</param>
/// <param name="Directives">The directives that it declares and uses; null where there are none.</param>
/// <param name="Names">What its types are called; null where it makes none.</param>
/// <param name="Hidden">Its errors, for a build without analyzers; null if there are none.</param>
/// <param name="Failure">What went wrong inside TuskGen; null, as it should be.</param>
internal sealed record CompiledDocument(
    DocumentModel? Types, PositionMapModel? Map, DeclarationsModel? Declarations, DirectivesModel? Directives, DeclaredTypes? Names, HiddenErrors? Hidden, Failure? Failure)
{
    /// <summary>The operators that it declares, with their positions; null where there are none.</summary>
    public OperatorsModel? Operators { get; init; }

    /// <summary>Binds a document and makes its models.</summary>
    public static CompiledDocument Create(DocumentGroup group, DocumentModelOptions options, CancellationToken stop)
    {
        BoundGroup bound = BoundGroups.Get(group, stop);
        if (bound.Document is not { } document)
        {
            return new CompiledDocument(null, null, null, null, null, null, bound.Failure);
        }

        HiddenErrors? hidden = FindErrors(document);
        try
        {
            DeclarationUnit unit = DeclarationUnit.Create(group);
            DeclarationsModel? declarations = DeclarationsModelBuilder.Build(unit, options);
            OperatorsModel? operators = OperatorsModelBuilder.Build(unit, options);
            if (!group.HasConfiguration)
            {
                return new CompiledDocument(null, null, declarations, DirectivesModelBuilder.Build(unit, declarations), null, hidden, null) { Operators = operators };
            }

            document = document.With(options.Compiles);
            DocumentModel types = DocumentModelBuilder.Build(document, options);
            return new CompiledDocument(
                types,
                DocumentModelBuilder.BuildPositions(document, options),
                declarations,
                DirectivesModelBuilder.Build(unit, declarations, document, types),
                DeclaredTypes.Of(document, types.Namespace),
                hidden,
                null)
            {
                Operators = operators,
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CompiledDocument(null, null, null, null, null, hidden, Failure.From(Activity.Modelling, group.Document.Base.Path, exception));
        }
    }

    private static HiddenErrors? FindErrors(BoundDocument document)
    {
        if (!document.HasErrors)
        {
            return null;
        }

        TuskDiagnostic[] errors = [.. document.Diagnostics.Where(static found => found.Severity == Severity.Error && !Suppressions.IsSuppressed(found))];
        string path = document.Group.Document.Base.Path;
        string file = errors[0].Location.Text.Path;
        return new HiddenErrors(path, errors.Length, errors[0].Id + (file == path ? ": " : " in " + file + ": ") + errors[0].Message);
    }
}
