namespace TuskGen.Emit;

/// <summary>
/// The declared types of a project that are held back, since their names are taken. What is left has to compile beside the types that have the names, so that the report is the only error;
/// it never runs, since no build with the error passes.
/// </summary>
/// <param name="All">The types.</param>
public sealed record HeldTypes(EquatableArray<HeldType> All)
{
    /// <summary>What is left of a document's types: all of them, without a builder where it would make records that another declaration describes.</summary>
    /// <param name="model">The document.</param>
    public DocumentModel In(DocumentModel model) => All.Any(held => Uses(model, held))
        ? model with { IsHeld = true, Records = Without(model.Records, model.Namespace, model.StaticClass) }
        : model;

    /// <summary>What is left of what a document or file declares.</summary>
    /// <param name="model">What is declared.</param>
    public DeclarationsModel In(DeclarationsModel model)
    {
        HashSet<string> names = new(All.Where(held => held.HintName == model.HintName && held.Namespace == model.Namespace).Select(static held => held.Name), StringComparer.Ordinal);
        if (names.Count == 0)
            return model;

        EquatableArray<RecordModel> records = new([.. model.Records.Where(record => !names.Contains(record.Name))]);
        foreach (string name in names.Where(static name => name.EndsWith("Tsk", StringComparison.Ordinal) || name.EndsWith("TskHosting", StringComparison.Ordinal)))
            records = WithoutProperties(records, HomeOf(model.Namespace) + name);

        return model with { Records = records, Enums = new EquatableArray<EnumModel>([.. model.Enums.Where(declared => !names.Contains(declared.Name))]) };
    }

    private static bool Uses(DocumentModel model, HeldType held)
    {
        string home = HomeOf(held.Namespace);
        return model.Records.Any(record => record.Home == home && record.Name == held.Name)
            || model.Enums.Any(declared => declared.Home == home && declared.Name == held.Name);
    }

    private static EquatableArray<RecordModel> Without(EquatableArray<RecordModel> records, string @namespace, string staticClass) =>
        WithoutProperties(WithoutProperties(records, HomeOf(@namespace) + staticClass), HomeOf(@namespace) + staticClass + "Hosting");

    /// <summary>A static class is no type of a property.</summary>
    private static EquatableArray<RecordModel> WithoutProperties(EquatableArray<RecordModel> records, string type) => new(
    [
        .. records.Select(record => record with { Properties = new EquatableArray<PropertyModel>([.. record.Properties.Where(property => !Names(property.Type, type))]) }),
    ]);

    private static bool Names(TypeModel type, string name) => type.Home + type.Record == name || (type.Element is { } element && Names(element, name));

    private static string HomeOf(string @namespace) => @namespace.Length == 0 ? "global::" : "global::" + CSharpText.QualifiedName(@namespace) + ".";
}
