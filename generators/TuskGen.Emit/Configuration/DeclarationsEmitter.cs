namespace TuskGen.Emit;

/// <summary>Writes the C# of declared types: records, enums, and what choices have in common.</summary>
public static class DeclarationsEmitter
{
    /// <summary>The text of the file.</summary>
    /// <param name="model">What is declared.</param>
    public static string Emit(DeclarationsModel model)
    {
        CSharpWriter writer = new();
        string accessibility = model.IsPublic ? "public" : "internal";
        FileHeader.Write(writer, model.Files, "");
        Pragmas.Write(writer, model.Records, model.Choices);
        WriteIn(writer, model.Namespace, () =>
        {
            RecordWriter records = new(writer, accessibility, model.Namespace.Length == 0 ? "global::" : "global::" + CSharpText.QualifiedName(model.Namespace) + ".", model.Choices);
            foreach (EnumModel declared in model.Enums)
                Write(writer, declared, accessibility);

            foreach (RecordModel record in model.Records)
                records.Write(record);
        });
        foreach (ChoiceModel choice in model.Choices)
            Write(writer, choice, accessibility);

        return writer.ToString();
    }

    private static void Write(CSharpWriter writer, EnumModel declared, string accessibility)
    {
        string place = "Declared by <c>" + CSharpText.XmlLine(declared.Source) + "</c>.";
        writer.Summary(declared.Documentation is { Length: > 0 } text ? CSharpText.Xml(text.Trim()) + "\n" + place : place);
        writer.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<" + declared.Home + declared.Name + ">))]");
        using (writer.Block(accessibility + " enum " + declared.Name))
        {
            foreach (EnumMemberModel member in declared.Members)
            {
                writer.Summary("<c>" + CSharpText.XmlLine(member.Word) + "</c>");
                writer.Line("[global::System.Text.Json.Serialization.JsonStringEnumMemberName(" + CSharpText.Literal(member.Word) + ")]");
                writer.Line(member.Name + ",");
                writer.Gap();
            }
        }
    }

    /// <summary>The interface, and that the records have it: each in its own namespace. Another document may say the same.</summary>
    private static void Write(CSharpWriter writer, ChoiceModel choice, string accessibility)
    {
        WriteIn(writer, NamespaceOf(choice.Home), () =>
        {
            writer.Summary("A table of one of the types of <c>" + CSharpText.XmlLine(choice.Source) + "</c>.");
            writer.Line(accessibility + " partial interface " + choice.Name + ";");
            writer.Gap();
        });
        foreach (ChoiceOptionModel option in choice.Options)
        {
            WriteIn(writer, NamespaceOf(option.Home), () =>
            {
                writer.Line("partial record " + option.Record + " : " + choice.Home + choice.Name + ";");
                writer.Gap();
            });
        }
    }

    internal static string NamespaceOf(string home) => home.Length <= "global::".Length ? "" : home.Substring("global::".Length).TrimEnd('.');

    internal static void WriteIn(CSharpWriter writer, string @namespace, Action write)
    {
        if (@namespace.Length == 0)
        {
            write();
            return;
        }

        using (writer.Block("namespace " + CSharpText.QualifiedName(@namespace)))
            write();
    }
}
