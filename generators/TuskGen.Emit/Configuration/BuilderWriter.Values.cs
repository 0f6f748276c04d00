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

    private string Live(TypeModel type, string at, ValueModel? value)
    {
        string element = TypeOf(type.Element!);
        return value switch
        {
            null => "null",
            LiveModel live => "reader.Live<" + element + ">(" + at + ", " + CSharpText.Literal(live.Operator)
                + string.Concat(live.Arguments.Select(static argument => ", " + LiveArgument(argument))) + ")",
            LoadModel load => "new global::TuskGen.LiveValue<" + element + ">(reader.Load<" + element + ">(" + at + ", static load => " + load.Code + "))",
            _ => "new global::TuskGen.LiveValue<" + element + ">(" + Element(type.Element!, value, "", 0) + ")",
        };
    }

    private static string LiveArgument(ValueModel argument) => argument switch
    {
        LiveModel live => "global::TuskGen.TuskLiveArgument.Live(" + string.Join(", ", live.Arguments.Select(LiveArgument).Prepend(CSharpText.Literal(live.Operator))) + ")",
        LoadModel load => "global::TuskGen.TuskLiveArgument." + (load.IsSecret ? "Secret" : "Load") + "(static load => " + load.Code + ")",
        ConstantModel constant => "global::TuskGen.TuskLiveArgument.Of(" + ValueText.Dynamic(constant.Value) + ")",
        _ => throw new ArgumentException("There is no C# for this argument of a live operator.", nameof(argument)),
    };

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
            case TypeKind.Scalar or TypeKind.Any:
                return property.IsOptional ? "reader." + Method(type) + "(" + at + ", " + Absent(type) + ")" : "reader.Required<" + TypeOf(type) + ">(" + at + ")";
            case TypeKind.Record when property.IsOptional:
                return "reader.HasTable(" + at + ") ? Read" + type.Record + "(" + at + ", ref reader) : null";
            case TypeKind.Record:
                return "Read" + type.Record + "(" + at + ", ref reader)";
            case TypeKind.List when type.IsRecordList:
                return "reader.Tables<" + TypeOf(type.Element!) + ">(" + at + ", " + (property.IsOptional ? "null" : "[]") + ", Read" + type.Element!.Record + ")";
            case TypeKind.List when type.IsScalarList:
                return "reader.List<" + TypeOf(type.Element!) + (type.IsElementOptional ? "?" : "") + ">(" + at + ", " + (property.IsOptional ? "null" : "[]") + ")";
            case TypeKind.List:
                return property.IsOptional ? "null" : "[]";
            case TypeKind.Secret:
                return "reader." + (property.IsOptional ? "OptionalSecret" : "RequiredSecret") + "<" + TypeOf(type.Element!) + ">(" + at + ")";
            default:
                return property.IsOptional ? "null" : "new global::TuskGen.LiveValue<" + TypeOf(type.Element!) + ">(reader.Required<" + TypeOf(type.Element!) + ">(" + at + "))";
        }
    }

    private static string Absent(TypeModel type) => IsStruct(type) ? "default(" + type.ToCSharp("") + "?)" : "null";

    private static bool IsStruct(TypeModel type) => type.Kind == TypeKind.Scalar && type.Scalar != TuskKind.String;

    private static string Method(TypeModel type) => type.Kind == TypeKind.Any ? "Value" : type.Scalar switch
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
        _ => "Value",
    };
}
