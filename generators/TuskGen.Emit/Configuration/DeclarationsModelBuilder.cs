using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Makes the model of the types that a document or file declares.</summary>
public static class DeclarationsModelBuilder
{
    /// <summary>The model; null where nothing is declared.</summary>
    /// <param name="unit">What is declared.</param>
    /// <param name="options">What the project says.</param>
    public static DeclarationsModel? Build(DeclarationUnit unit, DocumentModelOptions options)
    {
        if (unit.Types.Count == 0 && unit.Enums.Count == 0 && unit.Config is null)
            return null;

        TypeHomes homes = new(unit.Group, options);
        TypeModels types = new(homes);
        DeclaredPlanner planner = new(types, homes, RecordAssertions.Create(unit.Group));
        RecordPlan[] own = [.. unit.Types.Select(planner.Plan)];
        foreach (RecordPlan plan in own)
            RecordPlanner.NameProperties(plan);

        foreach (PropertyShape property in unit.Config?.Properties ?? [])
            planner.Meet(property.Shape);

        EnumModel[] enums = [.. unit.Enums.Select(types.Enum)];
        SourceFile[] files = unit.Group.Document.Schema is { } schema ? [unit.Group.Document.Base, schema] : [unit.Group.Document.Base];
        return new DeclarationsModel(
            DocumentNames.Hint(unit.Group, options.ProjectFolder),
            new EquatableArray<string>([.. files.Select(static file => file.FileName)]),
            DeclarationNames.Namespace(unit.Group.Document.Base, unit.Group, options.RootNamespace, options.ProjectFolder),
            options.IsPublic,
            new EquatableArray<RecordModel>([.. own.Select(static plan => plan.ToModel())]),
            new EquatableArray<EnumModel>(enums),
            types.Choices);
    }
}
