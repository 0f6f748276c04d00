namespace TuskGen.Semantics;

/// <summary>A key of the record that an assertion of a declared type is about, whatever its value.</summary>
public sealed class LoadField : LoadExpression
{
    internal LoadField(IReadOnlyList<string> keys, Shape shape, bool isOptional)
        : base(new LoadShape(TypeOf(shape), isOptional), shape is SecretShape, depth: 0)
    {
        Keys = keys;
        Declared = shape;
        IsOptional = isOptional;
    }

    /// <summary>The keys from the record on: more than one where it is a key of a table in it.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The shape that is declared for it.</summary>
    public Shape Declared { get; }

    /// <summary>Whether it may be null.</summary>
    public bool IsOptional { get; }

    /// <summary>What the language calculates with: text for what has no literal, a number for a decimal.</summary>
    private static Shape TypeOf(Shape shape) => shape switch
    {
        EnumShape => new ScalarShape(TuskKind.String),
        ScalarShape { Kind: var kind } when ScalarKinds.Calculated(kind) != kind => new ScalarShape(ScalarKinds.Calculated(kind)),
        ScalarShape => shape,
        SecretShape secret => TypeOf(secret.Value),
        ListShape list => list with { Element = TypeOf(list.Element) },
        _ => AnyShape.Instance,
    };
}
