using System.Globalization;
using System.Text;

namespace TuskGen.Semantics;

/// <summary>Writes <c>tusk.lock</c>.</summary>
internal static class LockWriter
{
    public static string Write(TuskLock found)
    {
        var text = new StringBuilder("# What this project has published: the keys of its documents that others may set. Written by `dotnet build -t:TuskGenLock`;\n"
            + "# keep it under version control. A build warns where a document no longer keeps it.\ntusk.lock ");
        text.Append(TuskLock.Version.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (PublishedDocument document in found.Documents)
        {
            text.Append("\n[document ").Append(QuotedText.Quote(document.Path)).Append("]\n");
            foreach (string environment in document.Environments)
            {
                text.Append("environment ").Append(Environment(environment)).Append('\n');
            }

            foreach (PublishedEnumeration one in document.Enums)
            {
                text.Append("enum ").Append(one.Name).Append(": ").Append(string.Join(", ", one.Members.Select(QuotedText.Key))).Append('\n');
            }

            foreach (PublishedTable table in document.Tables)
            {
                text.Append(Header(table)).Append(table.IsOpen ? " open\n" : "\n");
                foreach (PublishedKey key in table.Keys)
                {
                    text.Append("  ").Append(Key(key)).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    /// <summary>An environment's name, the base alone unquoted.</summary>
    public static string Environment(string name) => name == PublishedDocument.EveryOther ? name : QuotedText.Key(name);

    /// <summary>What a key's type is called, <c>live</c> and <c>?</c> included.</summary>
    public static string Type(PublishedKey key) => (key.IsLive ? "live " : "") + TypeText.Of(key.Type) + (key.IsOptional ? "?" : "");

    private static string Header(PublishedTable table) => table.Name.Length > 0 ? "type " + table.Name : table.IsDeclared ? "config" : "inferred";

    private static string Key(PublishedKey key) => (key.IsRequired ? "required " : "key ") + key.Path + ": " + Type(key) + (key.Default is { } value ? " = " + value : "");
}
