using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>A property while it is planned.</summary>
internal sealed class PropertyPlan(PropertyShape shape, RecordPlan? record, bool isOptional, string? shown)
{
    private TypeModel? _type;

    public PropertyShape Shape => shape;

    public string Key => shape.Key;

    /// <summary>The record of the table, or of the innermost list's elements.</summary>
    public RecordPlan? Record => record;

    public bool IsOptional => isOptional;

    public string Name { get; set; } = "";

    public string KeyName { get; set; } = "";

    /// <summary>The type; asked only after records have their names.</summary>
    public TypeModel Type => _type ??= Of(shape.Shape);

    public PropertyModel ToModel() => new(Name, KeyName, Key, Type, isOptional, shape.Documentation, shown, shape.Deprecation);

    private TypeModel Of(Shape of) => of switch
    {
        ScalarShape scalar => new TypeModel(TypeKind.Scalar, scalar.Kind),
        TableShape => new TypeModel(TypeKind.Record, Record: record!.Name),
        ListShape list => new TypeModel(TypeKind.List, Element: Of(list.Element), IsElementOptional: list.IsElementOptional),
        SecretShape secret => new TypeModel(TypeKind.Secret, Element: Inner(secret.Value)),
        LiveShape live => new TypeModel(TypeKind.Live, Element: Inner(live.Value)),
        _ => TypeModel.Any,
    };

    /// <summary>What is secret or live is a scalar or any value: its parts cannot be properties.</summary>
    private static TypeModel Inner(Shape? value) => value switch
    {
        ScalarShape scalar => new TypeModel(TypeKind.Scalar, scalar.Kind),
        SecretShape secret => new TypeModel(TypeKind.Secret, Element: Inner(secret.Value)),
        _ => TypeModel.Any,
    };
}
