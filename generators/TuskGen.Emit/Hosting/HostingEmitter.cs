namespace TuskGen.Emit;

/// <summary>Writes what adds a document to a host, in a project that references TuskGen.Hosting.</summary>
public static class HostingEmitter
{
    /// <summary>The text of the file.</summary>
    /// <param name="model">The document.</param>
    public static string Emit(HostingModel model)
    {
        CSharpWriter writer = new();
        FileHeader.Write(writer, model.Files, model.Namespace);
        if (model.Tables.Any(static table => table.IsDeprecated))
        {
            writer.Line("#pragma warning disable CS0618 // A table counts while its key is only deprecated.");
            writer.Gap();
        }

        string types = model.Namespace.Length == 0 ? "global::" : "global::" + CSharpText.QualifiedName(model.Namespace) + ".";
        string root = types + model.Root;
        string document = "<c>" + CSharpText.XmlLine(model.Name) + ".tsk</c>";
        writer.Summary("Adds " + document + " to hosts.");
        using (writer.Block((model.IsPublic ? "public" : "internal") + " static partial class " + model.StaticClass + "Hosting"))
        {
            writer.Summary(
                "Adds the keys of " + document + " to <c>IConfiguration</c>, below every other source, and its configuration to the services:\n"
                + "<c>" + model.Root + "</c>, <c>IOptions</c>, <c>IOptionsMonitor</c> and <c>IOptionsSnapshot</c> of it, and each table by its path.");
            writer.Line("/// <typeparam name=\"T\">The builder of the host.</typeparam>");
            writer.Line("/// <param name=\"builder\">The builder of the host.</param>");
            writer.Line("/// <param name=\"configure\">Says more of how it is added, as in <c>o => o.With(c => c with { … })</c>; null: nothing more.</param>");
            writer.Line("/// <returns>The builder.</returns>");
            writer.Line("/// <exception cref=\"global::System.InvalidOperationException\">The document was added already.</exception>");
            writer.Line("public static T Add" + model.Root + "<T>(this T builder, global::System.Action<global::TuskGen.TuskOptions<" + root + ">>? configure = null)");
            using (writer.Block("    where T : global::Microsoft.Extensions.Hosting.IHostApplicationBuilder"))
            {
                writer.Line("global::TuskGen.TuskHosting.Add(builder, " + types + model.StaticClass + ".Document, configure, " + (model.Tables.Count > 0 ? "AddTables" : "static _ => { }") + ");");
                writer.Line("return builder;");
            }

            if (model.Tables.Count > 0)
                WriteTables(writer, model, types, root);
        }

        return writer.ToString();
    }

    private static void WriteTables(CSharpWriter writer, HostingModel model, string types, string root)
    {
        using (writer.Block("private static void AddTables(global::TuskGen.TuskSections<" + root + "> tables)"))
        {
            foreach (HostedTableModel table in model.Tables)
                writer.Line("tables.Add<" + (table.Home ?? types) + table.Record + ">(" + CSharpText.Literal(table.Path) + ", static config => config" + table.Access + ");");
        }
    }
}
