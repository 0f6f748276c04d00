namespace TuskGen.Emit;

/// <summary>The type of a property or of a list's element.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Scalar">The scalar's type; <see cref="TuskKind.Any"/> where it is none.</param>
/// <param name="Record">The name of the record, enum or interface; null where it is none.</param>
/// <param name="Element">The type of an element or entry, or of what is secret or live; null where there is none.</param>
/// <param name="IsElementOptional">Whether an element may be null.</param>
/// <param name="Home">What stands before the name of a declared record, enum or interface: <c>global::Shop.</c>; null for a record of the document's own.</param>
public sealed record TypeModel(
    TypeKind Kind, TuskKind Scalar = TuskKind.Any, string? Record = null, TypeModel? Element = null, bool IsElementOptional = false, string? Home = null)
{
    /// <summary>Any value.</summary>
    public static TypeModel Any { get; } = new(TypeKind.Any);

    /// <summary>Whether it is a list of tables.</summary>
    public bool IsRecordList => Kind == TypeKind.List && Element!.IsTable;

    /// <summary>Whether it is a list whose elements a variable can name: scalars and values of any type that are not null.</summary>
    public bool IsScalarList => Kind == TypeKind.List && Element!.IsScalar;

    /// <summary>Whether it is a map of tables.</summary>
    public bool IsRecordMap => Kind == TypeKind.Map && Element!.IsTable;

    /// <summary>Whether it is a map whose entries a variable can name.</summary>
    public bool IsScalarMap => Kind == TypeKind.Map && Element!.IsScalar;

    /// <summary>Whether it is a table of known keys.</summary>
    public bool IsTable => Kind is TypeKind.Record or TypeKind.Choice;

    /// <summary>Whether one text gives it.</summary>
    public bool IsScalar => Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.Any;

    /// <summary>Whether it is a struct in C#.</summary>
    public bool IsStruct => Kind == TypeKind.Enum || (Kind == TypeKind.Scalar &&
        Scalar is not (TuskKind.String or TuskKind.Path or TuskKind.Uri or TuskKind.Ip or TuskKind.Regex or TuskKind.Bytes));

    /// <summary>The type as C# writes it, without <c>?</c>.</summary>
    /// <param name="namespacePrefix">What stands before the name of a record: <c>global::Shop.</c>.</param>
    public string ToCSharp(string namespacePrefix) => Kind switch
    {
        TypeKind.Scalar => ScalarType(Scalar),
        TypeKind.Record or TypeKind.Enum or TypeKind.Choice => (Home ?? namespacePrefix) + Record,
        TypeKind.Map => "global::TuskGen.TuskMap<" + Element!.ToCSharp(namespacePrefix) + (IsElementOptional ? "?>" : ">"),
        TypeKind.List => "global::TuskGen.TuskList<" + Element!.ToCSharp(namespacePrefix) + (IsElementOptional ? "?>" : ">"),
        TypeKind.Secret => "global::TuskGen.Secret<" + Element!.ToCSharp(namespacePrefix) + ">",
        TypeKind.Live => "global::TuskGen.LiveValue<" + Element!.ToCSharp(namespacePrefix) + (IsElementOptional ? "?>" : ">"),
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
        TuskKind.Decimal => "decimal",
        TuskKind.Date => "global::System.DateOnly",
        TuskKind.Time => "global::System.TimeOnly",
        TuskKind.DateTime => "global::System.DateTimeOffset",
        TuskKind.Uri => "global::System.Uri",
        TuskKind.Uuid => "global::System.Guid",
        TuskKind.Ip => "global::System.Net.IPAddress",
        TuskKind.Regex => "global::TuskGen.RegexPattern",
        TuskKind.Path => "string",
        TuskKind.Bytes => "global::TuskGen.TuskBytes",
        _ => "global::TuskGen.TuskValue",
    };
}
