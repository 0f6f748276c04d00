using System.Globalization;
using System.Text;

namespace TuskGen.Benchmarks.Growing;

/// <summary>A document of so many keys, ten a table, with an overlay that sets one of each ten.</summary>
internal static class GrownDocument
{
    public const int KeysEach = 10;

    private static readonly (string Name, string Type, Func<int, string> Value, string Overlay)[] s_fields =
    [
        ("host", "string(format: hostname)", static table => $"\"host-{table}.example\"", ""),
        ("port", "int(1..65535)", static table => $"{1 + (table % 60_000)}", "443"),
        ("timeout", "duration(1s..)", static table => $"{1 + (table % 300)}s", ""),
        ("body", "size", static table => $"{1 + (table % 100)}MB", ""),
        ("ratio", "float(0..1)", static table => $"0.{table % 10}5", ""),
        ("enabled", "bool", static table => table % 2 == 0 ? "true" : "false", ""),
        ("share", "percent", static table => $"{table % 100}%", ""),
        ("label", "string(max: 40)", static table => $"\"table {table}\"", ""),
        ("retries", "int(0..1000)", static table => $"{table % 1000}", ""),
        ("ports", "range", static table => $"{8000 + (table % 1000)}..9999", ""),
    ];

    /// <summary>The files.</summary>
    /// <param name="keys">How many keys; a multiple of ten.</param>
    /// <param name="isDeclared">Whether a schema declares a type for each table.</param>
    public static IEnumerable<(string Path, string Text)> Create(int keys, bool isDeclared)
    {
        StringBuilder text = new(), overlay = new(), types = new(), config = new();
        for (int table = 0; table < keys / KeysEach; table++)
        {
            text.Append(CultureInfo.InvariantCulture, $"table_{table} {{\n");
            types.Append(CultureInfo.InvariantCulture, $"#type Table{table} {{\n");
            foreach ((string name, string type, Func<int, string> value, string over) in s_fields)
            {
                text.Append("    ").Append(name).Append(": ").Append(value(table)).Append('\n');
                types.Append("    ").Append(name).Append(": ").Append(type).Append('\n');
                if (over.Length > 0)
                    overlay.Append(CultureInfo.InvariantCulture, $"table_{table} {{ {name}: {over} }}\n");
            }

            text.Append("}\n");
            types.Append("}\n");
            config.Append(CultureInfo.InvariantCulture, $"    table_{table}: Table{table}\n");
        }

        yield return ("app.tsk", text.ToString());
        yield return ("app.production.tsk", overlay.ToString());
        if (isDeclared)
            yield return ("app.schema.tsk", types + "#config App {\n" + config + "}\n");
    }
}
