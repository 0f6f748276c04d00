namespace TuskGen.Semantics;

/// <summary>The shapes of declared types. Each type has one, which everything that names it shares.</summary>
internal sealed class DeclaredShapes(DeclarationScope scope)
{
    private readonly Dictionary<TypeDeclaration, TableShape> _tables = [];

    /// <summary>The shape of a type's tables.</summary>
    public TableShape Of(TypeDeclaration type)
    {
        if (_tables.TryGetValue(type, out TableShape? known))
        {
            return known;
        }

        // It is known before its fields are looked at, since they may hold it.
        var properties = new List<PropertyShape>();
        var made = new TableShape(properties) { Declaration = type, IsOpen = scope.IsOpen(type) };
        _tables.Add(type, made);
        foreach (FieldDeclaration field in scope.FieldsOf(type))
        {
            if (Of(field.Type) is { } shape)
            {
                properties.Add(new PropertyShape(field.Name, field.Name, field.IsLive ? LiveShape.Of(shape, field.IsOptional) : shape, field.IsOptional)
                {
                    Location = field.Location,
                    Documentation = field.Documentation,
                    GivenName = AttributeText.Of(field.Attributes, "@" + AttributeNames.Name, field.File.Tree),
                    Deprecation = AttributeText.Of(field.Attributes, "@" + AttributeNames.Deprecated, field.File.Tree),
                    Field = field,
                });
            }
        }

        return made;
    }

    /// <summary>The shape of a declared type; null where a name in it is unknown, which is reported.</summary>
    private Shape? Of(DeclaredType type)
    {
        switch (type)
        {
            case DeclaredScalar { Kind: TuskKind.Any }:
                return AnyShape.Instance;
            case DeclaredScalar { Kind: TuskKind.Secret }:
                return new SecretShape(new ScalarShape(TuskKind.String));
            case DeclaredScalar scalar:
                return new ScalarShape(scalar.Kind);
            case DeclaredList list:
                return Of(list.Element) is { } element ? new ListShape(element) { IsElementOptional = list.IsElementOptional } : null;
            case DeclaredMap map:
                return Of(map.Value) is { } value ? new MapShape(value) { IsValueOptional = map.IsValueOptional } : null;
            case DeclaredChoice choice:
                TypeDeclaration?[] types = [.. choice.Names.Select(scope.FindType)];
                return Array.TrueForAll(types, static one => one is not null) ? new ChoiceShape([.. types.Select(one => Of(one!))]) : null;
            case DeclaredName named when scope.FindEnum(named.Name) is { } declared:
                return new EnumShape(declared);
            case DeclaredName named when scope.FindType(named.Name) is { } declared:
                return Of(declared);
            default:
                return null;
        }
    }
}
