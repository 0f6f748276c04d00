namespace TuskGen.Emit;

/// <summary>Makes the model of a document's hosting from that of its types.</summary>
public static class HostingModelBuilder
{
    /// <summary>The model.</summary>
    /// <param name="model">The model of the types.</param>
    public static HostingModel Build(DocumentModel model)
    {
        var records = new Dictionary<string, RecordModel>(StringComparer.Ordinal);
        foreach (RecordModel record in model.Records)
            records[(record.Home ?? "") + record.Name] = record;

        var tables = new List<HostedTableModel>();
        Add(tables, records, model.Root, model.Section ?? "", "", isDeprecated: false, new HashSet<string>(StringComparer.Ordinal));
        return new HostingModel(
            model.Name, model.HintName, model.Files, model.Namespace, model.IsPublic, model.StaticClass, model.Root.Name, new EquatableArray<HostedTableModel>([.. tables]));
    }

    private static void Add(
        List<HostedTableModel> tables, Dictionary<string, RecordModel> records, RecordModel record, string path, string access, bool isDeprecated, HashSet<string> around)
    {
        foreach (PropertyModel property in record.Properties)
        {
            // A table that can stand in itself has no last path.
            if (property.Type is not { Kind: TypeKind.Record } type || around.Contains(type.Home + type.Record) || !records.TryGetValue(type.Home + type.Record, out RecordModel? inner))
                continue;

            string at = path.Length == 0 ? property.Key : path + ":" + property.Key;
            string get = access + "." + property.Name;
            bool isOld = isDeprecated || property.Deprecation is not null;
            tables.Add(new HostedTableModel(at, type.Record!, type.Home, get, isOld));
            Add(tables, records, inner, at, property.IsOptional ? get + "?" : get, isOld, new HashSet<string>(around, StringComparer.Ordinal) { type.Home + type.Record });
        }
    }
}
