using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Writes the C# types of a document: its records, the static class beside the root, the builder. No positions.</summary>
public static class TypesEmitter
{
    /// <summary>The text of the file.</summary>
    /// <param name="model">The document.</param>
    public static string Emit(DocumentModel model)
    {
        CSharpWriter writer = new();
        FileHeader.Write(writer, model.Files, model.Namespace);
        RecordModel[] own = [.. model.Records.Where(static record => record.Home is null)];
        Pragmas.Write(writer, model.Records, []);
        RecordWriter records = new(writer, model.Accessibility, model.RecordPrefix, model.Choices);
        foreach (RecordModel record in own)
            records.Write(record, model);

        WriteStaticClass(writer, model);
        return writer.ToString();
    }

    private static void WriteStaticClass(CSharpWriter writer, DocumentModel model)
    {
        writer.Summary("Everything about <c>" + CSharpText.XmlLine(model.Name) + ".tsk</c> that is not its data, so that no key's name can collide with it.");
        using (writer.Block(model.Accessibility + " static partial class " + model.StaticClass))
        {
            string type = "global::TuskGen.TuskDocument<" + model.RecordPrefix + model.Root.Name + ">";
            writer.Summary("Loads, checks and explains the configuration, and compares two of them.");
            writer.Line("public static " + type + " Document { get; } = new TypedDocument();");
            writer.Gap();
            KeysWriter.Write(writer, model);
            WriteEnvironments(writer, model);
            BuilderWriter.Write(writer, model);
        }
    }

    private static void WriteEnvironments(CSharpWriter writer, DocumentModel model)
    {
        string[] names = [.. model.Environments.Where(static name => name.Length > 0)];
        if (names.Length == 0)
            return;

        string[] identifiers = new NameScope([.. ReservedNames.OfStaticClass, "Environments"]).Assign([.. names.Select(PascalCase.Of)], "Environment");
        writer.Summary("The environments that have values of their own.");
        using (writer.Block("public static class Environments"))
        {
            for (int i = 0; i < names.Length; i++)
            {
                writer.Summary("<c>" + CSharpText.XmlLine(names[i]) + "</c>");
                writer.Line("public const string " + identifiers[i] + " = " + CSharpText.Literal(names[i]) + ";");
            }
        }
    }
}
