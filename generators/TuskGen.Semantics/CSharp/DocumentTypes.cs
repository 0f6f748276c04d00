namespace TuskGen.Semantics;

/// <summary>The C# types that a document becomes, by name: those of the document itself, then a record for each table. Names are not numbered: two that are alike are an error.</summary>
public sealed class DocumentTypes
{
    private readonly Dictionary<PropertyShape, string> _byTable = [];

    /// <summary>The types of a document.</summary>
    /// <param name="prefix">What its types begin with.</param>
    /// <param name="shape">The shape of its root.</param>
    public DocumentTypes(string prefix, TableShape shape)
    {
        Root = prefix + "Config";
        StaticClass = prefix + "Tsk";
        Prefix = prefix;
        List<TypeName> all = [new(Root, null, shape), new(StaticClass, null, null), new(StaticClass + "Hosting", null, null)];
        Add(shape, "", all);
        All = all;
    }

    /// <summary>What all names begin with.</summary>
    public string Prefix { get; }

    /// <summary>The record of the root.</summary>
    public string Root { get; }

    /// <summary>The static class beside it.</summary>
    public string StaticClass { get; }

    /// <summary>All of them, the tables in the document's order.</summary>
    public IReadOnlyList<TypeName> All { get; }

    /// <summary>Those of them that every project gets: the class for hosts is written only where TuskGen.Hosting is referenced.</summary>
    public IEnumerable<TypeName> Written => All.Where(type => type.Shape is not null || type.Name == StaticClass);

    /// <summary>The record of a table, or of the tables in a list.</summary>
    /// <param name="property">The key that holds it.</param>
    public string RecordOf(PropertyShape property) => _byTable[property];

    /// <summary>A table or another key in a message, by its path.</summary>
    internal static string Quote(PropertyShape property) => "`" + property.Path.Replace(':', '.') + "`";

    private void Add(TableShape shape, string name, List<TypeName> all)
    {
        foreach (PropertyShape property in shape.Properties)
        {
            // A declared type is not the document's: the file that declares it makes it.
            if (property.Shape.Table is not { Declaration: null } inner)
            {
                continue;
            }

            string own = PropertyNames.Cut(name + PropertyNames.Of(property));
            string record = PropertyNames.Cut(Prefix + own);
            bool isTaken = record == Root || record == StaticClass || record == StaticClass + "Hosting";
            _byTable[property] = isTaken ? record + "Table" : record;
            all.Add(new TypeName(_byTable[property], property, inner));
            Add(inner, own, all);
        }
    }
}
