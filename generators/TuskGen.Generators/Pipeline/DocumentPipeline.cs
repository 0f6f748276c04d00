using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TuskGen.Emit;
using TuskGen.Roslyn;
using TuskGen.Semantics;

namespace TuskGen.Generators;

/// <summary>From files to C#: read each, find each document's group, bind it, emit its types and its map.</summary>
internal static class DocumentPipeline
{
    /// <summary>No document becomes a file of this name.</summary>
    private const string ChoicesHint = "[one_of].g.cs";

    public static void Register(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider))
            .WithTrackingName(Steps.Options);
        IncrementalValuesProvider<ParsedFile> files = context.AdditionalTextsProvider
            .Where(static file => ParsedFiles.IsDocument(file))
            .Combine(options.Select(static (all, _) => all.Folder))
            .SelectMany(static (pair, stop) => OneOrNone(ParsedFiles.Get(pair.Left, pair.Right, stop)))
            .WithTrackingName(Steps.Files);

        // The one place where all files meet. It makes an index and nothing else; what a file holds passes by it.
        IncrementalValueProvider<FileIndex> index = files
            .Select(static (file, _) => file.Source)
            .Collect()
            .Select(static (all, _) => FileIndex.Create(all))
            .WithTrackingName(Steps.Index);

        // The gate: a group equals its predecessor while it holds the same files, whatever happened to the others.
        IncrementalValuesProvider<DocumentGroup> groups = files
            .Where(static file => file.Source.Role == DocumentRole.Base)
            .Combine(index)
            .Where(static pair => ReferenceEquals(pair.Right.Find(pair.Left.Source.Path), pair.Left.Source))
            .Select(static (pair, _) => DocumentGroup.Create(pair.Left.Source, pair.Right))
            .WithTrackingName(Steps.Groups);

        IncrementalValuesProvider<CompiledDocument> documents = groups
            .Combine(options.Select(static (all, _) => ModelOptions.Of(all)))
            .Select(static (pair, stop) => CompiledDocument.Create(pair.Left, pair.Right, stop))
            .WithTrackingName(Steps.Documents);

        // Schemas that stand alone, for documents to use: their types are made once.
        IncrementalValuesProvider<DocumentGroup> standalone = files
            .Where(static file => file.Source.Role == DocumentRole.Schema)
            .Combine(index)
            .Where(static pair => pair.Right.IsStandalone(pair.Left.Source) && ReferenceEquals(pair.Right.Find(pair.Left.Source.Path), pair.Left.Source))
            .Select(static (pair, _) => DocumentGroup.Create(pair.Left.Source, pair.Right))
            .WithTrackingName(Steps.Standalone);
        IncrementalValuesProvider<DeclarationsModel> declared = standalone
            .Combine(options.Select(static (all, _) => ModelOptions.Of(all)))
            .SelectMany(static (pair, _) => OneOrNone(DeclarationsModelBuilder.Build(DeclarationUnit.Create(pair.Left), pair.Right)));
        IncrementalValuesProvider<DeclarationsModel> ofDocuments = documents.SelectMany(static (document, _) => OneOrNone(document.Declarations));

        IncrementalValuesProvider<DeclaredTypes> names = documents.SelectMany(static (document, _) => OneOrNone(document.Names));
        IncrementalValueProvider<ImmutableArray<DeclaredTypes>> allNames =
            Collect([names, declared.Select(static (model, _) => DeclaredTypes.Of(model)), ofDocuments.Select(static (model, _) => DeclaredTypes.Of(model))], Steps.Names);

        ProjectChecks project = ProjectChecks.Register(context, options, index);
        RegisterOutputs(context, documents, project);
        context.RegisterSourceOutput(
            HostingPipeline.Sources(groups, options, project.HasHosting).Combine(project.CanRun).Where(static pair => pair.Right),
            static (output, pair) => Add(output, pair.Left.HintName + ".sources.g.cs", pair.Left, static model => SourcesEmitter.Emit(model)));
        RegisterDeclarations(context, declared, project.CanRun);
        RegisterDeclarations(context, ofDocuments, project.CanRun);
        RegisterChoices(context, declared, ofDocuments, project.CanRun);
        IncrementalValuesProvider<OperatorsModel> operators = documents.SelectMany(static (document, _) => OneOrNone(document.Operators));
        IncrementalValuesProvider<OperatorsModel> ofStandalone = standalone
            .Combine(options.Select(static (all, _) => ModelOptions.Of(all)))
            .SelectMany(static (pair, _) => OneOrNone(OperatorsModelBuilder.Build(DeclarationUnit.Create(pair.Left), pair.Right)));
        RegisterOperators(context, operators, project.CanRun);
        RegisterOperators(context, ofStandalone, project.CanRun);
        RegisterFloor(context, documents, options);
        IncrementalValueProvider<ImmutableArray<AdditionalText>> texts = context.AdditionalTextsProvider.Where(static file => ParsedFiles.IsDocument(file)).Collect();
        ErrorReport.Register(context, groups, texts);
        RegisterTemplates(context, documents, standalone, options, project.CanRun);
        IncrementalValueProvider<ImmutableArray<DocumentGroup>> allGroups = Collect([groups, standalone]);
        IncrementalValueProvider<ImmutableArray<DeclaredTypes>> methods =
            Collect([operators.Select(static (model, _) => DeclaredTypes.Of(model)), ofStandalone.Select(static (model, _) => DeclaredTypes.Of(model))]);
        CollisionReport.Register(context, allNames.Combine(methods).Select(static (pair, _) => pair.Left.AddRange(pair.Right)), allGroups, texts);
        IncrementalValueProvider<ImmutableArray<DeclaredTypes>> choices =
            Collect([declared.SelectMany(static (model, _) => DeclaredTypes.OfChoices(model)), ofDocuments.SelectMany(static (model, _) => DeclaredTypes.OfChoices(model))]);
        OwnTypeReport.Register(context, allNames.Combine(choices).Select(static (pair, _) => pair.Left.AddRange(pair.Right)), allGroups, texts);
        RegisterFailures(context, files.SelectMany(static (file, _) => OneOrNone(file.Failure)));
        RegisterFailures(context, documents.SelectMany(static (document, _) => OneOrNone(document.Failure)));
    }

    private static void RegisterOutputs(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<CompiledDocument> documents, ProjectChecks project)
    {
        IncrementalValuesProvider<DocumentModel> types = documents.SelectMany(static (document, _) => OneOrNone(document.Types)).WithTrackingName(Steps.Types);
        IncrementalValuesProvider<PositionMapModel> maps = documents.SelectMany(static (document, _) => OneOrNone(document.Map)).WithTrackingName(Steps.Maps);
        context.RegisterSourceOutput(
            types.Combine(project.CanRun).Where(static pair => pair.Right),
            static (output, pair) => Add(output, pair.Left.HintName + ".g.cs", pair.Left, static model => TypesEmitter.Emit(model)));
        context.RegisterSourceOutput(
            maps.Combine(project.CanRun).Where(static pair => pair.Right),
            static (output, pair) => Add(output, pair.Left.HintName + ".map.g.cs", pair.Left, static model => PositionMapEmitter.Emit(model)));
        context.RegisterSourceOutput(
            HostingPipeline.Models(types, project.HasHosting).Combine(project.CanRun).Where(static pair => pair.Right),
            static (output, pair) => Add(output, pair.Left.HintName + ".hosting.g.cs", pair.Left, static model => HostingEmitter.Emit(model)));
    }

    private static void RegisterDeclarations(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DeclarationsModel> declarations, IncrementalValueProvider<bool> canRun) =>
        context.RegisterSourceOutput(
            declarations.WithTrackingName(Steps.Declarations).Combine(canRun).Where(static pair => pair.Right),
            static (output, pair) => Add(output, pair.Left.HintName + ".types.g.cs", pair.Left, static model => DeclarationsEmitter.Emit(model)));

    /// <summary>Several documents can have a choice: what its interface can be told once is told for the whole project.</summary>
    private static void RegisterChoices(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<DeclarationsModel> declared,
        IncrementalValuesProvider<DeclarationsModel> ofDocuments,
        IncrementalValueProvider<bool> canRun)
    {
        IncrementalValueProvider<EquatableArray<ChoiceModel>> choices = declared.SelectMany(static (model, _) => model.Choices.ToArray()).Collect()
            .Combine(ofDocuments.SelectMany(static (model, _) => model.Choices.ToArray()).Collect())
            .Select(static (all, _) => new EquatableArray<ChoiceModel>([.. all.Left.AddRange(all.Right)]));
        context.RegisterSourceOutput(choices.Combine(canRun), static (output, pair) =>
        {
            if (pair.Right && pair.Left.Count > 0)
                Add(output, ChoicesHint, pair.Left, static model => ChoicesEmitter.Emit(model));
        });
    }

    private static void RegisterOperators(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<OperatorsModel> operators, IncrementalValueProvider<bool> canRun) =>
        context.RegisterSourceOutput(
            operators.WithTrackingName(Steps.Operators).Combine(canRun).Where(static pair => pair.Right),
            static (output, pair) => Add(output, pair.Left.HintName + ".operators.g.cs", pair.Left, static model => OperatorsEmitter.Emit(model)));

    private static void RegisterTemplates(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CompiledDocument> documents,
        IncrementalValuesProvider<DocumentGroup> standalone,
        IncrementalValueProvider<ProjectOptions> options,
        IncrementalValueProvider<bool> canRun)
    {
        IncrementalValueProvider<ImmutableArray<DirectivesModel>> ofDocuments =
            documents.SelectMany(static (document, _) => OneOrNone(document.Directives)).WithTrackingName(Steps.Directives).Collect();
        IncrementalValueProvider<ImmutableArray<DirectivesModel>> ofSchemas = standalone
            .Combine(options.Select(static (all, _) => ModelOptions.Of(all)))
            .SelectMany(static (pair, _) => OneOrNone(DirectivesOf(DeclarationUnit.Create(pair.Left), pair.Right)))
            .WithTrackingName(Steps.Directives)
            .Collect();
        TemplatePipeline.Register(context, options, ofDocuments.Combine(ofSchemas).Select(static (all, _) => new DirectiveIndex(all.Left.AddRange(all.Right))), canRun);
    }

    private static DirectivesModel? DirectivesOf(DeclarationUnit unit, DocumentModelOptions options) => DirectivesModelBuilder.Build(unit, DeclarationsModelBuilder.Build(unit, options));

    private static void RegisterFloor(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CompiledDocument> documents,
        IncrementalValueProvider<ProjectOptions> options)
    {
        IncrementalValuesProvider<HiddenErrors> hidden = documents
            .SelectMany(static (document, _) => OneOrNone(document.Hidden))
            .Combine(options.Select(static (all, _) => all.AnalyzersRun))
            .Where(static pair => !pair.Right)
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(Steps.Floors);
        context.RegisterSourceOutput(
            hidden,
            static (output, errors) => output.ReportDiagnostic(HostDiagnostics.Create(HostRules.HiddenErrors, errors.Path, errors.Errors, errors.First)));
    }

    // The analyzer is silent about these: the compiler may not wait for it where types are missing.
    private static void RegisterFailures(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Failure> failures) =>
        context.RegisterSourceOutput(
            failures.WithTrackingName(Steps.Failures),
            static (output, failure) => output.ReportDiagnostic(failure.ToDiagnostic(Location.None)));

    /// <summary>What several sources give, together.</summary>
    private static IncrementalValueProvider<ImmutableArray<T>> Collect<T>(IncrementalValuesProvider<T>[] sources, string? step = null) => sources
        .Select(some => (step is null ? some : some.WithTrackingName(step)).Collect())
        .Aggregate(static (left, right) => left.Combine(right).Select(static (pair, _) => pair.Left.AddRange(pair.Right)));

    private static T[] OneOrNone<T>(T? value)
        where T : class => value is null ? [] : [value];

    private static void Add<TModel>(SourceProductionContext output, string hintName, TModel model, Func<TModel, string> emit)
    {
        try
        {
            output.AddSource(hintName, emit(model));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(Failure.From(Activity.Emitting, hintName, exception).ToDiagnostic(Location.None));
        }
    }
}
