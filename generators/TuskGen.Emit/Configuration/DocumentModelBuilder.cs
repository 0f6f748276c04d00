using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Makes the models of a document's output from its meaning. A document with errors still gives the types that can be made: a key that is wrong in every layer has no property.</summary>
public static class DocumentModelBuilder
{
    /// <summary>The model of the types.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What the project says.</param>
    public static DocumentModel Build(BoundDocument document, DocumentModelOptions options)
    {
        LoadExpressionWriter loads = new();
        foreach (BoundEnvironment environment in document.Environments)
            loads.AddEnvironment(environment);

        DocumentNames names = new(document.Group);
        string prefix = names.Prefix;
        TypeHomes homes = new(document.Group, options);
        TypeModels types = new(homes);
        DeclaredPlanner declared = new(types, homes, null);
        RecordPlan root = new RecordPlanner(document, new DocumentTypes(prefix, document.Shape), types, declared, homes).Plan();
        TableValues values = new(loads, declared);
        Dictionary<SourceFile, string> files = DocumentNames.Files(document.Group, options.ProjectFolder);
        return new DocumentModel(
            names.Name,
            DocumentNames.Hint(document.Group, options.ProjectFolder),
            new EquatableArray<string>([.. document.Group.Document.All.Select(file => files[file])]),
            DocumentNames.Namespace(document, options.RootNamespace, options.ProjectFolder),
            options.IsPublic,
            prefix,
            document.Settings.Section,
            new EquatableArray<string>([.. document.Environments.Select(static environment => environment.Name)]),
            new EquatableArray<RecordModel>([.. root.All().Concat(declared.Plans).Select(static plan => plan.ToModel())]),
            types.Enums,
            types.Choices,
            new EquatableArray<TableModel>([.. document.Environments.Select(environment => values.Table(root, environment.Root))]),
            loads.Slots,
            new AssertionCollector(document).Models(loads))
        {
            Operators = OperatorsModelBuilder.Calls(document.Group, homes),
        };
    }

    /// <summary>The model of the map from keys to lines.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What the project says.</param>
    public static PositionMapModel BuildPositions(BoundDocument document, DocumentModelOptions options)
    {
        string prefix = new DocumentNames(document.Group).Prefix;
        Dictionary<SourceFile, string> files = DocumentNames.Files(document.Group, options.ProjectFolder);
        return new PositionMapModel(
            DocumentNames.Hint(document.Group, options.ProjectFolder),
            new EquatableArray<string>([.. document.Group.Document.All.Select(file => files[file])]),
            DocumentNames.Namespace(document, options.RootNamespace, options.ProjectFolder),
            options.IsPublic,
            prefix + "Tsk",
            prefix + "Config",
            new PositionCollector(document, files).Collect(),
            new AssertionCollector(document).Positions(files));
    }
}
