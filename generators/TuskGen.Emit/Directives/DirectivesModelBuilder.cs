using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Makes the models of declared directives and of their uses.</summary>
public static class DirectivesModelBuilder
{
    /// <summary>The model; null where no directive is declared or used.</summary>
    /// <param name="unit">What a document or file declares.</param>
    /// <param name="declarations">The model of what it declares; null where it declares nothing.</param>
    /// <param name="document">The bound document; null for a file that stands alone.</param>
    /// <param name="types">The model of the document's types; null for a file that stands alone.</param>
    public static DirectivesModel? Build(DeclarationUnit unit, DeclarationsModel? declarations, BoundDocument? document = null, DocumentModel? types = null)
    {
        DirectiveModel[] declared = declarations is null
            ? []
            : [.. unit.Types.Where(static type => type.Declaration!.Role == TypeRole.Directive).Select(type => Declare(type, declarations)).OfType<DirectiveModel>()];
        DirectiveUseModel[] uses = document is null || types is null ? [] : [.. Uses(document, types)];
        return declared.Length == 0 && uses.Length == 0
            ? null
            : new DirectivesModel(
                unit.Group.Document.Base.Path, new EquatableArray<DirectiveModel>(declared), new EquatableArray<DirectiveUseModel>(uses), document is { HasErrors: true });
    }

    private static DirectiveModel? Declare(TableShape type, DeclarationsModel declarations)
    {
        TypeDeclaration declared = type.Declaration!;
        string name = DeclarationNames.Of(declared);
        if (declarations.Records.FirstOrDefault(record => record.Name == name) is not { Home: { } home } record)
            return null;

        DirectiveFieldModel[] fields = [.. record.Properties.Select(property => new DirectiveFieldModel(
            property.Key, property.Name, property.Type.ToCSharp(home), property.Declared?.Text ?? "any", property.IsOptional, property.Declared is not { IsShape: true }, property.Documentation))];
        return new DirectiveModel(
            declared.Name, name, declarations.Namespace, home, declarations.IsPublic, declared.Documentation, new EquatableArray<DirectiveFieldModel>(fields));
    }

    private static IEnumerable<DirectiveUseModel> Uses(BoundDocument document, DocumentModel types)
    {
        ConstantWriter writer = new(types);
        BoundTable root = document.Environments[0].Root;
        foreach (PropertyModel property in types.Root.Properties)
        {
            if (document.Shape.Find(property.Key) is not { Shape: TableShape { Declaration: null } table } || property.Type.Kind != TypeKind.Record)
                continue;

            RecordModel? holder = types.Records.FirstOrDefault(record => record.Home is null && record.Name == property.Type.Record);
            foreach (PropertyModel use in holder?.Properties ?? default)
            {
                if (table.Find(use.Key) is { Shape: TableShape { Declaration: { Role: TypeRole.Directive } declared } shape } found && writer.Find(declared, use.Type.Home) is { } record)
                {
                    BoundTable values = ((root.Find(property.Key)?.Value as BoundTable)?.Find(use.Key)?.Value as BoundTable) ?? BoundTable.Empty;
                    yield return new DirectiveUseModel(
                        property.Key, record.Home + record.Name, use.Key, use.Name, document.Name, types.RecordPrefix + types.Root.Name,
                        property.Name + "." + use.Name, found.Path, found.Documentation,
                        new EquatableArray<DirectiveValueModel>([.. Values(writer, shape, record, values)]));
                }
            }
        }
    }

    // Nothing of a setting: it is another value in another environment, or at another start.
    private static IEnumerable<DirectiveValueModel> Values(ConstantWriter writer, TableShape shape, RecordModel record, BoundTable use)
    {
        foreach (PropertyShape property in shape.Properties)
        {
            if (record.Properties.FirstOrDefault(model => model.Key == property.Key) is not { Declared.IsShape: true } model || property.Shape is SecretShape or LiveShape)
                continue;

            BoundValue? value = use.Find(property.Key)?.Value;
            yield return value is { Constant: { } constant } and not { IsSecret: true } && constant is not TuskNull && ShapeFit.Fits(property.Shape, value)
                ? new DirectiveValueModel(property.Key, constant, writer.Write(property.Shape, model.Type, value))
                : new DirectiveValueModel(property.Key, TuskNull.Instance, model.IsOptional ? "null" : "default!");
        }
    }
}
