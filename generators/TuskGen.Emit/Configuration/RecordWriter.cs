namespace TuskGen.Emit;

/// <summary>Writes one record.</summary>
internal static class RecordWriter
{
    public static void Write(CSharpWriter writer, DocumentModel model, RecordModel record)
    {
        bool isRoot = record.Path.Length == 0;
        writer.Summary(Describe(model, record));
        using (writer.Block(model.Accessibility + " sealed partial record " + record.Name))
        {
            foreach (PropertyModel property in record.Properties)
                WriteProperty(writer, model, property);

            if (isRoot)
                WriteLoad(writer, model);
        }
    }

    private static void WriteProperty(CSharpWriter writer, DocumentModel model, PropertyModel property)
    {
        writer.Summary(Describe(property));
        if (property.Deprecation is { } reason)
            writer.Line("[global::System.Obsolete(" + CSharpText.Literal(reason.Length > 0 ? reason : "The key " + property.Key + " is deprecated.") + ")]");

        string type = property.Type.ToCSharp(model.RecordPrefix);
        writer.Line(property.IsOptional || property.Deprecation is not null
            ? "public " + type + (property.IsOptional ? "? " : " ") + property.Name + " { get; init; }" + Default(property)
            : "public required " + type + " " + property.Name + " { get; init; }");
        writer.Gap();
    }

    /// <summary>A required member cannot be deprecated without every initializer of the record being so.</summary>
    private static string Default(PropertyModel property) =>
        property.IsOptional || (property.Type.Kind == TypeKind.Scalar && property.Type.Scalar != TuskKind.String) ? "" : " = default!;";

    private static void WriteLoad(CSharpWriter writer, DocumentModel model)
    {
        writer.Summary("The configuration of an environment, with the values that variables and arguments set.");
        writer.Line("/// <param name=\"environment\">Null: DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT, else Production. Case does not matter.</param>");
        writer.Line("/// <param name=\"context\">Clock, variables, arguments, secrets, files; null: the process's own.</param>");
        writer.Line("/// <exception cref=\"global::TuskGen.TuskConfigurationException\">Every failure, each with its place or the source that overrides it.</exception>");
        writer.Line("public static " + model.Root.Name + " Load(string? environment = null, global::TuskGen.TuskContext? context = null) =>");
        writer.Line("    " + model.StaticClassName + ".Document.Load(environment, context);");
    }

    private static string Describe(DocumentModel model, RecordModel record)
    {
        string place = record.Path.Length == 0 ? "The settings of <c>" + CSharpText.XmlLine(model.Name) + ".tsk</c>: immutable, compared by value, secrets masked."
            : (record.IsElement ? "One element of <c>" : "The table <c>") + CSharpText.XmlLine(record.Path) + "</c> of <c>" + CSharpText.XmlLine(model.Name) + ".tsk</c>.";
        return record.Documentation is { Length: > 0 } text ? CSharpText.Xml(text.Trim()) + "\n" + place : place;
    }

    private static string Describe(PropertyModel property)
    {
        string key = "Key <c>" + CSharpText.XmlLine(property.Key) + "</c>" + (property.Shown is null ? "." : ": " + CSharpText.XmlLine(property.Shown) + ".");
        if (property.Documentation is not { Length: > 0 } text)
            return key;

        string documentation = CSharpText.Xml(text.Trim());
        return documentation + (documentation.IndexOf('\n') >= 0 ? "\n" : documentation.EndsWith(".", StringComparison.Ordinal) ? " " : ". ") + key;
    }
}
