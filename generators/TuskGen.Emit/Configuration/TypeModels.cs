using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>What shapes become in C#.</summary>
/// <param name="homes">Where declared types stand.</param>
internal sealed class TypeModels(TypeHomes homes)
{
    private readonly Dictionary<string, EnumModel> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChoiceModel> _choices = new(StringComparer.Ordinal);

    /// <summary>The enums met so far, by their names with what stands before them.</summary>
    public EquatableArray<EnumModel> Enums => new([.. _enums.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => entry.Value)]);

    /// <summary>The choices met so far.</summary>
    public EquatableArray<ChoiceModel> Choices => new([.. _choices.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => entry.Value)]);

    /// <summary>The type of what has a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="record">The name of the record of an inferred table.</param>
    public TypeModel Of(Shape shape, Func<string>? record = null) => shape switch
    {
        ScalarShape scalar => new TypeModel(TypeKind.Scalar, scalar.Kind),
        EnumShape named => new TypeModel(TypeKind.Enum, Record: Enum(named.Declaration).Name, Home: homes.Of(named.Declaration.File)),
        TableShape { Declaration: { } declared } => new TypeModel(TypeKind.Record, Record: DeclarationNames.Of(declared), Home: homes.Of(declared.File)),
        TableShape => new TypeModel(TypeKind.Record, Record: record!()),
        ListShape list => new TypeModel(TypeKind.List, Element: Of(list.Element, record), IsElementOptional: list.IsElementOptional),
        MapShape map => new TypeModel(TypeKind.Map, Element: Of(map.Value, record), IsElementOptional: map.IsValueOptional),
        ChoiceShape choice => new TypeModel(TypeKind.Choice, Record: Choice(choice).Name, Home: Choice(choice).Home),
        SecretShape secret => new TypeModel(TypeKind.Secret, Element: Inner(secret.Value)),
        // A value of any type has a null of its own.
        LiveShape live => new TypeModel(TypeKind.Live, Element: Inner(live.Value), IsElementOptional: live is { IsNullable: true, Value: ScalarShape or SecretShape }),
        _ => TypeModel.Any,
    };

    /// <summary>The model of an enum.</summary>
    public EnumModel Enum(EnumDeclaration declared)
    {
        string home = homes.Of(declared.File);
        string name = DeclarationNames.Of(declared);
        if (!_enums.TryGetValue(home + name, out EnumModel? model))
        {
            string[] names = new NameScope(ReservedNames.OfStaticClass, StringComparer.Ordinal).Assign([.. declared.Members.Select(PascalCase.Of)], "Value");
            var members = new EquatableArray<EnumMemberModel>([.. declared.Members.Select((member, i) => new EnumMemberModel(names[i], member))]);
            _enums.Add(home + name, model = new EnumModel(name, home, declared.Documentation, homes.SourceOf(declared), members));
        }

        return model;
    }

    /// <summary>The model of a choice. It stands where its first type does, and is made wherever it is used.</summary>
    public ChoiceModel Choice(ChoiceShape choice)
    {
        string home = homes.Of(choice.Types[0].Declaration!.File);
        string name = DeclarationNames.Of(choice);
        if (!_choices.TryGetValue(home + name, out ChoiceModel? model))
        {
            ChoiceOptionModel[] options = [.. choice.Types.Select(Option)];
            _choices.Add(home + name, model = new ChoiceModel(name, home, choice.TypeText, new EquatableArray<ChoiceOptionModel>(options)));
        }

        return model;
    }

    private ChoiceOptionModel Option(TableShape shape)
    {
        TypeDeclaration type = shape.Declaration!;
        return new(DeclarationNames.KindOf(type), DeclarationNames.Of(type), homes.Of(type.File), shape.Find("kind") is not null);
    }

    /// <summary>What is secret or live is a scalar or any value: its parts cannot be properties.</summary>
    private static TypeModel Inner(Shape? value) => value switch
    {
        ScalarShape scalar => new TypeModel(TypeKind.Scalar, scalar.Kind),
        SecretShape secret => new TypeModel(TypeKind.Secret, Element: Inner(secret.Value)),
        _ => TypeModel.Any,
    };
}
