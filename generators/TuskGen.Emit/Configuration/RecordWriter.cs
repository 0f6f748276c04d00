namespace TuskGen.Emit;

/// <summary>Writes one record.</summary>
/// <param name="writer">Takes the C#.</param>
/// <param name="accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="prefix">What stands before the names of the document's own records: <c>global::Shop.</c></param>
/// <param name="choices">The choices between declared types that the records may have.</param>
internal sealed class RecordWriter(CSharpWriter writer, string accessibility, string prefix, IReadOnlyCollection<ChoiceModel> choices)
{
    /// <summary>Writes a record of a document.</summary>
    public void Write(RecordModel record, DocumentModel document) => Write(record, Describe(record, document), record.IsRoot ? document : null);

    /// <summary>Writes the record of a declared type.</summary>
    public void Write(RecordModel record) => Write(record, "Declared by <c>" + CSharpText.XmlLine(record.Source!) + "</c>.", null);

    private void Write(RecordModel record, string place, DocumentModel? rootOf)
    {
        writer.Summary(record.Documentation is { Length: > 0 } text ? CSharpText.Xml(text.Trim()) + "\n" + place : place);
        ValidatorWriter? validator = record.Source is null ? null : new ValidatorWriter(writer, prefix, record, choices);
        using (writer.Block(accessibility + " sealed partial record " + record.Name))
        {
            foreach (PropertyModel property in record.Properties)
                WriteProperty(property);

            if (rootOf is not null)
                WriteLoad(rootOf);

            writer.Gap();
            validator?.Write();
        }

        validator?.WriteRules();
    }

    private void WriteProperty(PropertyModel property)
    {
        writer.Summary(Describe(property));
        if (property.Deprecation is { } reason)
            writer.Line("[global::System.Obsolete(" + CSharpText.Literal(reason.Length > 0 ? reason : "The key " + property.Key + " is deprecated.") + ")]");

        if (ConverterOf(property.Type) is { } converter)
            writer.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(" + converter + "))]");

        string type = property.Type.ToCSharp(prefix) + (property.IsOptional ? "?" : "");
        string? initial = property.Declared?.Initializer;
        string end = initial is not null ? " = " + initial + ";" : property.IsOptional || property.Type.IsStruct ? "" : " = default!;";

        // A required member cannot be deprecated without every initializer of the record being so.
        writer.Line(initial is not null || property.IsOptional || property.Deprecation is not null
            ? "public " + type + " " + property.Name + " { get; init; }" + end
            : "public required " + type + " " + property.Name + " { get; init; }");
        writer.Gap();
    }

    /// <summary>What writes a property to JSON, where the serializer cannot: of an IP address it reads properties that throw.</summary>
    private string? ConverterOf(TypeModel type) => type switch
    {
        { Kind: TypeKind.Scalar, Scalar: TuskKind.Ip } => "global::TuskGen.AddressJsonConverter",
        { Kind: TypeKind.List or TypeKind.Map, Element: { } element } when ConverterOf(element) is not null =>
            "global::TuskGen.Tusk" + (type.Kind == TypeKind.List ? "List" : "Map") + "JsonConverter<" + element.ToCSharp(prefix) + ">",
        _ => null,
    };

    private void WriteLoad(DocumentModel model)
    {
        writer.Summary("The configuration of an environment, with the values that variables and arguments set.");
        writer.Line("/// <param name=\"environment\">Null: DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT, else Production. Case does not matter.</param>");
        writer.Line("/// <param name=\"context\">Clock, variables, arguments, secrets, files; null: the process's own.</param>");
        writer.Line("/// <exception cref=\"global::TuskGen.TuskConfigurationException\">Every failure, each with its place or the source that overrides it.</exception>");
        writer.Line("public static " + model.Root.Name + " Load(string? environment = null, global::TuskGen.TuskContext? context = null) =>");
        writer.Line("    " + model.StaticClassName + ".Document.Load(environment, context);");
    }

    private static string Describe(RecordModel record, DocumentModel document)
    {
        string name = CSharpText.XmlLine(document.Name);
        string declared = record.Source is { } source ? " Declared by <c>" + CSharpText.XmlLine(source) + "</c>." : "";
        return record.IsRoot ? "The settings of <c>" + name + ".tsk</c>: immutable, compared by value, secrets masked." + declared
            : (record.IsElement ? "One element of <c>" : "The table <c>") + CSharpText.XmlLine(record.Path) + "</c> of <c>" + name + ".tsk</c>.";
    }

    private static string Describe(PropertyModel property)
    {
        string declared = property.Declared is { } declaration
            ? ", <c>" + CSharpText.XmlLine(declaration.Text) + "</c>" + (declaration.Default is { } initial ? "; default <c>" + CSharpText.XmlLine(initial) + "</c>" : "")
            : "";
        string key = "Key <c>" + CSharpText.XmlLine(property.Key) + "</c>" + declared + (property.Shown is null ? "." : ": " + CSharpText.XmlLine(property.Shown) + ".");
        if (property.Documentation is not { Length: > 0 } text)
            return key;

        string documentation = CSharpText.Xml(text.Trim());
        return documentation + (documentation.IndexOf('\n') >= 0 ? "\n" : documentation.EndsWith(".", StringComparison.Ordinal) ? " " : ". ") + key;
    }
}
