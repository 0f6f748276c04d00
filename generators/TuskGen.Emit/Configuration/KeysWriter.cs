namespace TuskGen.Emit;

/// <summary>Writes the constants that name a document's keys.</summary>
internal static class KeysWriter
{
    public static void Write(CSharpWriter writer, DocumentModel model)
    {
        Dictionary<string, RecordModel> records = new(StringComparer.Ordinal);
        foreach (RecordModel record in model.Records)
            records[record.Name] = record;

        writer.Summary("The paths of the keys, as <c>Explain</c> and <c>IConfiguration</c> take them.");
        WriteTable(writer, records, model.Root, "Keys", model.Section ?? "");
    }

    private static void WriteTable(CSharpWriter writer, Dictionary<string, RecordModel> records, RecordModel record, string name, string path)
    {
        using (writer.Block("public static class " + name))
        {
            if (path.Length > 0)
                WriteConstant(writer, "Section", path);

            foreach (PropertyModel property in record.Properties)
            {
                string key = path.Length == 0 ? property.Key : path + ":" + property.Key;
                if (property.Type.Kind != TypeKind.Record)
                {
                    WriteConstant(writer, property.KeyName, key);
                    continue;
                }

                writer.Gap();
                writer.Summary("The keys of <c>" + CSharpText.XmlLine(key) + "</c>.");
                WriteTable(writer, records, records[property.Type.Record!], property.KeyName, key);
            }
        }
    }

    private static void WriteConstant(CSharpWriter writer, string name, string path)
    {
        writer.Summary("<c>" + CSharpText.XmlLine(path) + "</c>");
        writer.Line("public const string " + name + " = " + CSharpText.Literal(path) + ";");
    }
}
