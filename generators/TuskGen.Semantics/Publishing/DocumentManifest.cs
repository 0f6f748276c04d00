namespace TuskGen.Semantics;

/// <summary>
/// What a build says of a document for those who run the program: which build it is, which values each environment has, which keys there are. JSON, described in
/// <c>docs/guide/compatibility.md</c>; the same text for the same files, on every machine.
/// </summary>
public static class DocumentManifest
{
    /// <summary>The version of the form; a reader refuses a higher one.</summary>
    public const int Version = 1;

    /// <summary>What follows a document's file name in its manifest's: <c>app.tsk.manifest.json</c>.</summary>
    public const string Extension = ".manifest.json";

    /// <summary>The manifest's text.</summary>
    /// <param name="document">A document without errors.</param>
    public static string Write(BoundDocument document)
    {
        PublishedDocument published = PublishedDocument.Of(document);
        var page = new JsonPage();
        page.Object(() =>
        {
            page.Number("version", Version);
            page.Text("document", new DocumentNames(document.Group).Name);
            page.Text("build", BuildId.Of(document.Group));
            page.Object("environments", () =>
            {
                foreach (BoundEnvironment environment in document.Environments)
                {
                    WriteEnvironment(page, EffectiveValues.Of(document, environment));
                }
            });
            page.Object("keys", () => WriteKeys(page, published.Tables[0]));
            page.Object("types", () =>
            {
                foreach (PublishedTable table in published.Tables.Skip(1))
                {
                    page.Object(table.Name, () => WriteKeys(page, table));
                }
            });
            page.Object("enums", () =>
            {
                foreach (PublishedEnumeration one in published.Enums)
                {
                    page.Texts(one.Name, one.Members);
                }
            });
        });
        return page.ToString();
    }

    private static void WriteEnvironment(JsonPage page, EffectiveValues values) => page.Object(PublishedDocument.NameOf(values.Environment), () =>
    {
        page.Text("hash", values.Hash);
        page.Truth("exact", values.IsExact);
        if (!values.IsExact)
        {
            page.Texts("unknown", values.Unknown);
        }
    });

    private static void WriteKeys(JsonPage page, PublishedTable table)
    {
        foreach (PublishedKey key in table.Keys)
        {
            page.Object(key.Path, () =>
            {
                page.Text("type", key.Type.TypeText + (key.IsOptional ? "?" : ""));
                WriteConstraints(page, key.Type);
                page.Truth("required", key.IsRequired);
                if (key.IsLive)
                {
                    page.Truth("live", true);
                }

                if (key.Default is { } value)
                {
                    page.Text("default", value);
                }
            });
        }
    }

    private static void WriteConstraints(JsonPage page, DeclaredType type)
    {
        string[] constraints = [.. TypeText.Constraints(type)];
        if (constraints.Length > 0)
        {
            page.Texts("constraints", constraints);
        }

        DeclaredType? element = (type as DeclaredList)?.Element ?? (type as DeclaredMap)?.Value;
        if (element is not null && HasConstraints(element))
        {
            page.Object("elements", () => WriteConstraints(page, element));
        }
    }

    private static bool HasConstraints(DeclaredType type) => TypeText.Constraints(type).Any()
        || (((type as DeclaredList)?.Element ?? (type as DeclaredMap)?.Value) is { } element && HasConstraints(element));
}
