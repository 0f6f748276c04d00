namespace TuskGen.Emit;

internal sealed partial class BuilderWriter
{
    private string Secret(PropertyModel property, string at, ValueModel? value)
    {
        string method = value is null ? "OptionalSecret" : property.IsOptional ? "SecretOptional" : "Secret";
        return SecretCall(method, property.Type, At(at, property), value);
    }

    /// <summary>A constant beside secrets is a secret too: which of the values is one would otherwise show.</summary>
    private string SecretCall(string method, TypeModel type, string at, ValueModel? value)
    {
        string code = value switch
        {
            LoadModel load => ", static load => " + load.Code,
            ConstantModel constant => ", static load => " + ValueText.Dynamic(constant.Value),
            _ => "",
        };
        return "reader." + method + "<" + TypeOf(type.Element!) + ">(" + at + code + ")";
    }

    private string Live(TypeModel type, string at, ValueModel? value, string? target = null)
    {
        TypeModel element = type.Element!;
        bool isSecret = element.Kind == TypeKind.Secret;
        bool isNullable = type.IsElementOptional;
        string held = TypeOf(element) + (isNullable ? "?" : "");
        string call = "reader." + (isSecret ? "LiveSecret<" + TypeOf(element.Element!) : "Live<" + held) + ">(" + at + ", " + (target is null ? "" : target + ", ");
        string fixedValue = "new global::TuskGen.LiveValue<" + held + ">(";
        return value switch
        {
            null when isNullable => FixedFromOutside(type, at),
            null => "null",
            LiveModel live => call + LiveArgumentText.Of(live) + ")",
            LiveExpressionModel live => call + "static load => " + live.Code + ")",
            _ when isSecret => fixedValue + SecretCall("Secret", element, at, value) + ")",
            LoadModel load when isNullable => fixedValue + "reader.LoadOptional<" + held + ">(" + at + ", static load => " + load.Code + "))",
            LoadModel load => fixedValue + "reader.Load<" + TypeOf(element) + ">(" + at + ", static load => " + load.Code + "))",
            _ => fixedValue + Element(element, value, "", 0) + ")",
        };
    }

    /// <summary>What holds what values from outside say, if anything.</summary>
    private string FixedFromOutside(TypeModel type, string at)
    {
        TypeModel element = type.Element!;
        bool isNullable = type.IsElementOptional;
        string read = element.Kind == TypeKind.Secret ? (isNullable ? "OptionalSecret<" : "RequiredSecret<") + TypeOf(element.Element!) + ">(" + at + ")"
            : isNullable ? Method(element) + "(" + at + ", " + Absent(element) + ")"
            : "Required<" + TypeOf(element) + ">(" + at + ")";
        return "new global::TuskGen.LiveValue<" + TypeOf(element) + (isNullable ? "?" : "") + ">(reader." + read + ")";
    }

    /// <summary>Writes the method that reads a table which only values from outside describe.</summary>
    private void WriteRead(RecordModel record)
    {
        using (_writer.Block("private static " + TypeOf(record) + " Read" + record.Name + "(string at, " + Reader + ") => new()", "};"))
        {
            foreach (PropertyModel property in record.Properties)
                _writer.Line(property.Name + " = " + FromOutside(property, "at + " + CSharpText.Literal(":" + property.Key)) + ",");
        }
    }

    /// <summary>What reads a key that only values from outside describe.</summary>
    /// <param name="property">The key's property.</param>
    /// <param name="at">The C# of the key's path.</param>
    private string FromOutside(PropertyModel property, string at)
    {
        TypeModel type = property.Type;
        switch (type.Kind)
        {
            case TypeKind.Scalar or TypeKind.Enum or TypeKind.Any when property.Declared?.Initializer is { } initial:
                return "reader." + Method(type) + "(" + at + ", " + initial + ")";
            case TypeKind.Scalar or TypeKind.Enum or TypeKind.Any:
                return property.IsOptional ? "reader." + Method(type) + "(" + at + ", " + Absent(type) + ")" : "reader.Required<" + TypeOf(type) + ">(" + at + ")";
            case TypeKind.Record or TypeKind.Choice when property.IsOptional:
                return "reader.HasTable(" + at + ") ? Read" + type.Record + "(" + at + ", ref reader) : null";
            case TypeKind.Record or TypeKind.Choice:
                return "Read" + type.Record + "(" + at + ", ref reader)";
            case TypeKind.Map when type.IsRecordMap && !type.IsElementOptional:
                return "reader.TableMap<" + TypeOf(type.Element!) + ">(" + at + ", " + (property.IsOptional ? "null" : "[]") + ", Read" + type.Element!.Record + ")";
            case TypeKind.Map when type.IsScalarMap:
                return "reader.Map<" + TypeOf(type.Element!) + (type.IsElementOptional ? "?" : "") + ">(" + at + ", " + (property.IsOptional ? "null" : "[]") + ")";
            case TypeKind.Map:
                return property.IsOptional ? "null" : "[]";
            case TypeKind.List when type.IsRecordList && !type.IsElementOptional:
                return "reader.Tables<" + TypeOf(type.Element!) + ">(" + at + ", " + (property.IsOptional ? "null" : "[]") + ", Read" + type.Element!.Record + ")";
            case TypeKind.List when type.IsScalarList:
                return "reader.List<" + TypeOf(type.Element!) + (type.IsElementOptional ? "?" : "") + ">(" + at + ", " + (property.IsOptional ? "null" : "[]") + ")";
            case TypeKind.List:
                return property.IsOptional ? "null" : "[]";
            case TypeKind.Secret:
                return "reader." + (property.IsOptional ? "OptionalSecret" : "RequiredSecret") + "<" + TypeOf(type.Element!) + ">(" + at + ")";
            default:
                return property.IsOptional ? "null" : FixedFromOutside(type, at);
        }
    }

    private static string Absent(TypeModel type) => type.IsStruct ? "default(" + type.ToCSharp("") + "?)" : "null";

    private static string Method(TypeModel type) => type.Kind == TypeKind.Any ? "Value" : type.Kind == TypeKind.Enum ? "Enum" : type.Scalar switch
    {
        TuskKind.String => "String",
        TuskKind.Int => "Int32",
        TuskKind.Long => "Int64",
        TuskKind.Float => "Double",
        TuskKind.Bool => "Boolean",
        TuskKind.Duration => "Duration",
        TuskKind.Size => "Size",
        TuskKind.Percent => "Percent",
        TuskKind.Range => "Range",
        TuskKind.Version => "Version",
        TuskKind.Decimal => "Decimal",
        TuskKind.Date => "Date",
        TuskKind.Time => "Time",
        TuskKind.DateTime => "DateTime",
        TuskKind.Uri => "Uri",
        TuskKind.Uuid => "Uuid",
        TuskKind.Ip => "Address",
        TuskKind.Regex => "Pattern",
        TuskKind.Path => "Path",
        TuskKind.Bytes => "Bytes",
        _ => "Value",
    };
}
