using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Writes the C# types of a document: its records, the static class beside the root, the builder. No positions.</summary>
public static class TypesEmitter
{
    private static readonly string[] UriWords = ["Uri", "Url", "Urn"];

    private static readonly string[] ReservedSuffixes =
    [
        "Attribute", "Collection", "Dictionary", "EventArgs", "EventHandler", "Exception", "Queue", "Stack", "Stream", "Delegate", "Enum", "Flags", "Flag", "Impl", "Ex", "New",
        "Permission",
    ];

    /// <summary>The text of the file.</summary>
    /// <param name="model">The document.</param>
    public static string Emit(DocumentModel model)
    {
        CSharpWriter writer = new();
        FileHeader.Write(writer, model.Files, model.Namespace);
        WritePragmas(writer, model);
        foreach (RecordModel record in model.Records)
            RecordWriter.Write(writer, model, record);

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

    private static void WritePragmas(CSharpWriter writer, DocumentModel model)
    {
        List<string> rules = [];
        if (model.Records.Any(static record => record.Properties.Any(static property => property.Deprecation is not null)))
            rules.Add("CS0618");
        if (model.Records.Any(static record => record.Properties.Any(static property => property.Type.Scalar == TuskKind.String && LooksLikeUri(property.Name))))
            rules.Add("CA1056");
        if (model.Records.Any(static record => HasReservedSuffix(record.Name) || record.Properties.Any(static property => HasReservedSuffix(property.Name))))
            rules.Add("CA1711");
        if (rules.Count == 0)
            return;

        writer.Line("#pragma warning disable " + string.Join(", ", rules) + " // Names and types are the document's.");
        writer.Gap();
    }

    private static bool LooksLikeUri(string name) =>
        UriWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool HasReservedSuffix(string name) =>
        ReservedSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));
}
