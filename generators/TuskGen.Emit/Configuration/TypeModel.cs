namespace TuskGen.Emit;

/// <summary>The type of a property or of a list's element.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Scalar">The scalar's type; <see cref="TuskKind.Any"/> where it is none.</param>
/// <param name="Record">The record's name; null where it is none.</param>
/// <param name="Element">The type of an element, or of what is secret or live; null where there is none.</param>
/// <param name="IsElementOptional">Whether an element may be null.</param>
public sealed record TypeModel(TypeKind Kind, TuskKind Scalar = TuskKind.Any, string? Record = null, TypeModel? Element = null, bool IsElementOptional = false)
{
    /// <summary>Any value.</summary>
    public static TypeModel Any { get; } = new(TypeKind.Any);

    /// <summary>Whether it is a list of tables.</summary>
    public bool IsRecordList => Kind == TypeKind.List && Element!.Kind == TypeKind.Record;

    /// <summary>Whether it is a list whose elements a variable can name: scalars and values of any type that are not null.</summary>
    public bool IsScalarList => Kind == TypeKind.List && Element!.Kind is TypeKind.Scalar or TypeKind.Any;

    /// <summary>The type as C# writes it, without <c>?</c>.</summary>
    /// <param name="namespacePrefix">What stands before the name of a record: <c>global::Shop.</c>.</param>
    public string ToCSharp(string namespacePrefix) => Kind switch
    {
        TypeKind.Scalar => ScalarType(Scalar),
        TypeKind.Record => namespacePrefix + Record,
        TypeKind.List => "global::TuskGen.TuskList<" + Element!.ToCSharp(namespacePrefix) + (IsElementOptional ? "?>" : ">"),
        TypeKind.Secret => "global::TuskGen.Secret<" + Element!.ToCSharp(namespacePrefix) + ">",
        TypeKind.Live => "global::TuskGen.LiveValue<" + Element!.ToCSharp(namespacePrefix) + ">",
        _ => "global::TuskGen.TuskValue",
    };

    private static string ScalarType(TuskKind kind) => kind switch
    {
        TuskKind.String => "string",
        TuskKind.Int => "int",
        TuskKind.Long => "long",
        TuskKind.Float => "double",
        TuskKind.Bool => "bool",
        TuskKind.Duration => "global::System.TimeSpan",
        TuskKind.Size => "global::TuskGen.ByteSize",
        TuskKind.Percent => "global::TuskGen.Percent",
        TuskKind.Range => "global::TuskGen.IntRange",
        TuskKind.Version => "global::TuskGen.SemanticVersion",
        _ => "global::TuskGen.TuskValue",
    };
}
