using System.Text;

namespace TuskGen.Semantics;

/// <summary>
/// Writes what was inferred for a document as the schema that declares it: the document binds under it as before, to the same values and to records of the same names and types. Types are as wide as
/// the values that were seen, and no constraint is guessed. A secret is <c>secret</c>, whatever is computed from it; uses of directives are declared where their directive is.
/// </summary>
public static class SchemaText
{
    /// <summary>The schema of a document that has none.</summary>
    /// <param name="document">The document.</param>
    public static string Of(BoundDocument document)
    {
        string prefix = new DocumentNames(document.Group).Prefix;
        var types = new DocumentTypes(prefix, document.Shape);
        var text = new StringBuilder();
        Write(text, "#config " + prefix, document.Shape, types, isRoot: true);
        foreach (TypeName type in types.All)
        {
            if (type.Table is { } property && type.Shape is { } shape && !HoldsUses(shape))
            {
                text.Append('\n');
                Write(text, "#type " + types.RecordOf(property), shape, types, isRoot: false);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string header, TableShape table, DocumentTypes types, bool isRoot)
    {
        text.Append(header).Append(" {\n");
        foreach (PropertyShape property in table.Properties)
        {
            if (property.Shape is TableShape inner && HoldsUses(inner))
            {
                continue;
            }

            foreach (string line in property.Documentation?.Split('\n') ?? [])
            {
                text.Append("    ## ").Append(line).Append('\n');
            }

            Attribute(text, AttributeNames.Name, property.GivenName);
            Attribute(text, AttributeNames.Deprecated, property.Deprecation);
            if (property.Shape is LiveShape && !isRoot)
            {
                text.Append("    @").Append(AttributeNames.Live).Append('\n');
            }

            text.Append("    ").Append(Key(property.Key)).Append(": ").Append(TypeOf(property.Shape, property, types)).Append(property.IsOptional ? "?\n" : "\n");
        }

        text.Append("}\n");
    }

    private static void Attribute(StringBuilder text, string name, string? argument)
    {
        if (argument is not null)
        {
            text.Append("    @").Append(name).Append(argument.Length == 0 ? "" : "(" + new TuskString(argument) + ")").Append('\n');
        }
    }

    private static string TypeOf(Shape shape, PropertyShape property, DocumentTypes types) => shape switch
    {
        TableShape { Declaration: null } => types.RecordOf(property),
        ListShape list => TypeOf(list.Element, property, types) + (list.IsElementOptional ? "?[]" : "[]"),
        LiveShape live => live.Value is { } value ? TypeOf(value, property, types) : AnyShape.Instance.TypeText,
        _ => shape.TypeText,
    };

    /// <summary>Whether a table is that of a directive's uses, by their names.</summary>
    private static bool HoldsUses(TableShape table) =>
        table.Properties.Count > 0 && table.Properties.All(static property => property.Shape is TableShape { Declaration.Role: TypeRole.Directive });

    private static string Key(string key)
    {
        bool isWord = key.Length > 0 && (char.IsLetter(key[0]) || key[0] == '_') && key.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-');
        return isWord || (key.Length > 0 && key.All(static c => c is >= '0' and <= '9')) ? key : new TuskString(key).ToString();
    }
}
