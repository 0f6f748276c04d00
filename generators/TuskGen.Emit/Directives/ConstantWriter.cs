using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Values that the compiler knows as C# expressions, tables of declared types too.</summary>
internal sealed class ConstantWriter(DocumentModel types)
{
    /// <summary>The record of a declared type; null where the document does not meet it.</summary>
    public RecordModel? Find(TypeDeclaration type, string? home)
    {
        string name = DeclarationNames.Of(type);
        return types.Records.FirstOrDefault(record => record.Home is not null && record.Name == name && (home is null || record.Home == home));
    }

    /// <summary>The expression for a value that fits its shape.</summary>
    public string Write(Shape shape, TypeModel type, BoundValue value) => (shape, value) switch
    {
        (_, BoundConstant { Value: TuskNull }) => "null",
        (TableShape { Declaration: not null } declared, BoundTable table) => Table(declared, table),
        (ChoiceShape choice, BoundTable table) => Table(choice.Types.First(option => ReferenceEquals(option.Declaration, table.Type)), table),
        (MapShape map, BoundTable table) =>
            "[" + string.Join(", ", table.Entries.Select(entry => "new(" + CSharpText.Literal(entry.Key) + ", " + Write(map.Value, type.Element!, entry.Value) + ")")) + "]",
        (ListShape list, BoundList items) => "[" + string.Join(", ", items.Items.Select(item => Write(list.Element, type.Element!, item))) + "]",
        _ => ValueText.OfType(type, value.Constant!, type.Kind == TypeKind.Enum ? types.Enums.First(one => one.Name == type.Record && one.Home == type.Home) : null),
    };

    private string Table(TableShape shape, BoundTable table)
    {
        if (Find(shape.Declaration!, null) is not { } record)
            return "default!";

        // A property that is not given has its default by its record's own initializer.
        List<string> properties = [];
        foreach (PropertyModel property in record.Properties)
        {
            if (table.Find(property.Key) is { } entry && shape.Find(property.Key) is { } declared)
                properties.Add(property.Name + " = " + Write(declared.Shape, property.Type, entry.Value));
        }

        return "new " + record.Home + record.Name + " { " + string.Join(", ", properties) + " }";
    }
}
