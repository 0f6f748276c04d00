using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>The type of a property or of a list's element.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Scalar">The scalar's type; <see cref="ScalarKind.Any"/> where it is none.</param>
/// <param name="Record">The record's name; null where it is none.</param>
/// <param name="Element">The type of an element, or of what is secret or live; null where there is none.</param>
/// <param name="IsElementOptional">Whether an element may be null.</param>
public sealed record TypeModel(TypeKind Kind, ScalarKind Scalar = ScalarKind.Any, string? Record = null, TypeModel? Element = null, bool IsElementOptional = false)
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

    private static string ScalarType(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Int => "int",
        ScalarKind.Long => "long",
        ScalarKind.Float => "double",
        ScalarKind.Bool => "bool",
        ScalarKind.Duration => "global::System.TimeSpan",
        ScalarKind.Size => "global::TuskGen.ByteSize",
        ScalarKind.Percent => "global::TuskGen.Percent",
        ScalarKind.Range => "global::TuskGen.IntRange",
        ScalarKind.Version => "global::TuskGen.SemanticVersion",
        _ => "global::TuskGen.TuskValue",
    };
}
