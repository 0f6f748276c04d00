using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Turns the values of an environment into the models of its tables.</summary>
internal sealed class TableValues(LoadExpressionWriter loads, DeclaredPlanner declared)
{
    public TableModel Table(RecordPlan record, BoundTable table)
    {
        var values = new ValueModel?[record.Properties.Count];
        for (int i = 0; i < values.Length; i++)
        {
            PropertyPlan property = record.Properties[i];
            if (table.Find(property.Key) is { } entry && !IsAbsent(entry.Value, property.Shape.Shape, property.Shape.IsOptional))
                values[i] = ShapeFit.Fits(property.Shape.Shape, entry.Value) ? Value(property.Shape.Shape, entry.Value, property.Record) : BrokenModel.Instance;
        }

        return new TableModel(new EquatableArray<ValueModel?>(values));
    }

    private ValueModel Value(Shape shape, BoundValue value, RecordPlan? record) => (shape, value) switch
    {
        (TableShape { Declaration: { } type }, BoundTable table) => Table(declared.Find(type)!, table),
        (TableShape, BoundTable table) => Table(record!, table),
        (MapShape map, BoundTable table) => Map(map, table, record),
        (ChoiceShape, BoundTable { Type: { } type } table) => new ChosenModel(DeclarationNames.KindOf(type), DeclarationNames.Of(type), Table(declared.Find(type)!, table)),
        (ListShape list, BoundList items) => List(list, items, record),
        (LiveShape, BoundLive live) => loads.Write(live),
        (_, BoundLoad load) => new LoadModel(loads.Write(load), load.IsSecret),
        _ => Dynamic(value),
    };

    private ValueModel List(ListShape shape, BoundList list, RecordPlan? record)
    {
        if (shape.Table is null && !HasChoice(shape) && list.Constant is { } constant)
            return new ConstantModel(constant);

        return new ListModel(new EquatableArray<ValueModel?>([.. list.Items.Select(item => IsAbsent(item, shape.Element, shape.IsElementOptional) ? null : Value(shape.Element, item, record))]));
    }

    /// <summary>Whether C# has null there. What may be anything may be the value null, and is then not absent.</summary>
    private static bool IsAbsent(BoundValue value, Shape shape, bool isOptional) => value is BoundConstant { Value: TuskNull } && (isOptional || shape is not AnyShape);

    private static bool HasChoice(Shape shape) => shape switch
    {
        ListShape list => HasChoice(list.Element),
        MapShape => true,
        _ => shape is ChoiceShape,
    };

    private MapModel Map(MapShape shape, BoundTable table, RecordPlan? record) => new(
        new EquatableArray<string>([.. table.Entries.Select(static entry => entry.Key)]),
        new EquatableArray<ValueModel?>([.. table.Entries.Select(entry => IsAbsent(entry.Value, shape.Value, shape.IsValueOptional) ? null : Value(shape.Value, entry.Value, record))]));

    private ValueModel Dynamic(BoundValue value) => value.Constant is { } constant ? new ConstantModel(constant) : new LoadModel(Code(value), value.IsSecret);

    private string Code(BoundValue value) => value switch
    {
        { Constant: { } constant } => ValueText.Dynamic(constant),
        BoundLoad load => loads.Write(load),
        BoundList list => "load.List(" + string.Join(", ", list.Items.Select(item => Code(item))) + ")",
        BoundTable table => "load.Table(" + string.Join(", ", table.Entries.Select(entry => "(" + CSharpText.Literal(entry.Key) + ", " + Code(entry.Value) + ")")) + ")",
        _ => throw new ArgumentException("There is no C# for " + value.GetType().Name + ".", nameof(value)),
    };
}
