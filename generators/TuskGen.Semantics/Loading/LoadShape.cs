namespace TuskGen.Semantics;

/// <summary>What a load expression may give.</summary>
/// <param name="Type">Its type; null where nothing is known but, perhaps, that it may be null.</param>
/// <param name="IsOptional">Whether it may be null.</param>
internal readonly record struct LoadShape(Shape? Type, bool IsOptional = false)
{
    private static readonly ListShape EmptyList = new(AnyShape.Instance);

    /// <summary>Anything.</summary>
    public static LoadShape Any { get; } = new(AnyShape.Instance);

    /// <summary>The scalar; <see cref="TuskKind.Any"/> for a value of a type that is only known at load.</summary>
    public TuskKind Kind => Type is ScalarShape scalar ? scalar.Kind : TuskKind.Any;

    /// <summary>Whether it is a list of which no element is known.</summary>
    public bool IsEmptyList => ReferenceEquals(Type, EmptyList);

    /// <summary>A scalar of a type; anything for <see cref="TuskKind.Any"/>.</summary>
    public static LoadShape Of(TuskKind kind) => kind == TuskKind.Any ? Any : new LoadShape(new ScalarShape(kind));

    /// <summary>A list of scalars of a type.</summary>
    public static LoadShape ListOf(TuskKind kind) => ListOf([Of(kind)]);

    /// <summary>A list of given elements.</summary>
    public static LoadShape ListOf(IReadOnlyList<LoadShape> elements)
    {
        if (elements.Count == 0)
        {
            return new LoadShape(EmptyList);
        }

        LoadShape element = elements[0];
        for (int index = 1; index < elements.Count; index++)
        {
            element = Join(element, elements[index]);
        }

        return new LoadShape(new ListShape(element.Type ?? AnyShape.Instance) { IsElementOptional = element.IsOptional });
    }

    /// <summary>A value that the compiler knows, or one like it.</summary>
    public static LoadShape Of(TuskValue? value) => value switch
    {
        null => Any,
        TuskNull => new LoadShape(null, IsOptional: true),
        TuskListValue list => ListOf([.. list.Select(static item => Of(item))]),
        _ => Of(ScalarKinds.Of(value)),
    };

    /// <summary>Either of two.</summary>
    public static LoadShape Join(LoadShape left, LoadShape right) => new(Join(left.Type, right.Type), left.IsOptional || right.IsOptional);

    /// <summary>The same where null gives way to something else.</summary>
    public LoadShape OrElse(LoadShape other) => Join(this with { IsOptional = false }, other);

    /// <summary>What an element is.</summary>
    public LoadShape Element() => Type is ListShape list ? new LoadShape(list.Element, list.IsElementOptional) : Any;

    private static Shape? Join(Shape? left, Shape? right) => (left, right) switch
    {
        (null, _) => right,
        (_, null) => left,
        (ScalarShape one, ScalarShape other) => Of(ScalarKinds.Join(one.Kind, other.Kind)).Type,
        (ListShape, ListShape) when ReferenceEquals(left, EmptyList) => right,
        (ListShape, ListShape) when ReferenceEquals(right, EmptyList) => left,
        (ListShape one, ListShape other) =>
            new ListShape(Join(one.Element, other.Element)!) { IsElementOptional = one.IsElementOptional || other.IsElementOptional },
        _ => AnyShape.Instance,
    };
}
