using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Plans the records of declared types. Each is planned once, whoever holds it.</summary>
internal sealed class DeclaredPlanner(TypeModels types, TypeHomes homes, RecordAssertions? assertions)
{
    private readonly Dictionary<TypeDeclaration, RecordPlan> _plans = [];
    private readonly List<RecordPlan> _inOrder = [];

    /// <summary>The records so far, in the order in which they were met.</summary>
    public IReadOnlyList<RecordPlan> Plans => _inOrder;

    /// <summary>The record of a type; null where it was not met.</summary>
    public RecordPlan? Find(TypeDeclaration type) => _plans.TryGetValue(type, out RecordPlan? plan) ? plan : null;

    /// <summary>The assertions of a type as C#; none where its record is made elsewhere.</summary>
    public IEnumerable<RecordAssertionModel> Assertions(TypeDeclaration type, RecordPlan plan) => assertions is null ? [] : new RecordAssertionCode(assertions, this).Of(type, plan);

    /// <summary>Plans the records that a shape names, and those in them.</summary>
    public void Meet(Shape shape)
    {
        switch (shape)
        {
            case TableShape { Declaration: not null } table:
                Plan(table);
                break;
            case ListShape list:
                Meet(list.Element);
                break;
            case MapShape map:
                Meet(map.Value);
                break;
            case ChoiceShape choice:
                types.Choice(choice);
                foreach (TableShape option in choice.Types)
                    Plan(option);

                break;
            case EnumShape named:
                types.Enum(named.Declaration);
                break;
        }
    }

    /// <summary>Plans the record of a type.</summary>
    public RecordPlan Plan(TableShape table)
    {
        TypeDeclaration declared = table.Declaration!;
        if (_plans.TryGetValue(declared, out RecordPlan? known))
            return known;

        string name = DeclarationNames.Of(declared);
        RecordPlan plan = new(declared.Name, isElement: false, declared.Documentation)
        {
            Name = name,
            WantedName = name,
            IsReadableFromOutside = declared.Role != TypeRole.Directive,
            Home = homes.Of(declared.File),
            Source = homes.SourceOf(declared),
            Assertions = plan => Assertions(declared, plan),
        };
        _plans.Add(declared, plan);
        _inOrder.Add(plan);
        foreach (PropertyShape property in table.Properties)
        {
            Meet(property.Shape);
            plan.Properties.Add(new PropertyPlan(property, null, property.IsOptional, null, types, declared.Role == TypeRole.Directive));
        }

        return plan;
    }
}
