using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Writes the constants that name a document's keys.</summary>
internal static class KeysWriter
{
    public static void Write(CSharpWriter writer, DocumentModel model)
    {
        Dictionary<string, RecordModel> records = new(StringComparer.Ordinal);
        foreach (RecordModel record in model.Records)
            records[(record.Home ?? "") + record.Name] = record;

        writer.Summary("The paths of the keys, as <c>Explain</c> and <c>IConfiguration</c> take them.");
        WriteTable(writer, records, model.Root, "Keys", model.Section ?? "", []);
    }

    private static void WriteTable(CSharpWriter writer, Dictionary<string, RecordModel> records, RecordModel record, string name, string path, HashSet<RecordModel> within)
    {
        within.Add(record);
        using (writer.Block("public static class " + name))
        {
            if (path.Length > 0)
                WriteConstant(writer, "Section", path);

            // A class of keys lies in the class of the table around it, so that it may not be called as that one.
            string[] names = new NameScope([.. ReservedNames.OfStaticClass, "Section", name]).Assign([.. record.Properties.Select(static property => property.WantedName)], "Value");
            for (int i = 0; i < names.Length; i++)
            {
                PropertyModel property = record.Properties[i];
                string key = path.Length == 0 ? property.Key : path + ":" + property.Key;
                // What is compiled cannot be asked for.
                if (property.Declared?.IsShape == true)
                    continue;

                RecordModel? inner = property.Type.Kind == TypeKind.Record ? records[(property.Type.Home ?? "") + property.Type.Record] : null;
                if (inner is null || within.Contains(inner))
                {
                    // The keys of a table within itself never end.
                    WriteConstant(writer, names[i], key);
                    continue;
                }

                writer.Gap();
                writer.Summary("The keys of <c>" + CSharpText.XmlLine(key) + "</c>.");
                WriteTable(writer, records, inner, names[i], key, within);
            }
        }

        within.Remove(record);
    }

    private static void WriteConstant(CSharpWriter writer, string name, string path)
    {
        writer.Summary("<c>" + CSharpText.XmlLine(path) + "</c>");
        writer.Line("public const string " + name + " = " + CSharpText.Literal(path) + ";");
    }
}
