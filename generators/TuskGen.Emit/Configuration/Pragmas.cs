namespace TuskGen.Emit;

/// <summary>Writes which rules of .NET's analyzers the names and types of a document may break.</summary>
internal static class Pragmas
{
    private static readonly string[] UriWords = ["Uri", "Url", "Urn"];

    private static readonly string[] ReservedSuffixes =
    [
        "Attribute", "Collection", "Dictionary", "EventArgs", "EventHandler", "Exception", "Queue", "Stack", "Stream", "Delegate", "Enum", "Flags", "Flag", "Impl", "Ex", "New",
        "Permission",
    ];

    public static void Write(CSharpWriter writer, IReadOnlyCollection<RecordModel> records, IReadOnlyCollection<ChoiceModel> choices)
    {
        List<string> rules = [];
        if (records.Any(static record => record.Properties.Any(static property => property.Deprecation is not null)))
            rules.Add("CS0618");
        if (choices.Count > 0)
            rules.Add("CA1040");
        if (records.Any(static record => record.Properties.Any(static property => property.Type.Scalar == TuskKind.String && LooksLikeUri(property.Name))))
            rules.Add("CA1056");
        if (records.Any(static record => HasReservedSuffix(record.Name) || record.Properties.Any(static property => HasReservedSuffix(property.Name))))
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
