using System.Globalization;

namespace TuskGen.Emit;

/// <summary>Writes the method that leads a visitor through a document's values: one for the whole of it, as a table stands in one place, and one for each kind of table in a list.</summary>
internal sealed class VisitWriter
{
    /// <summary>The most values that one method shows: long methods are slow to compile at run time.</summary>
    private const int MostPerMethod = 500;

    private readonly CSharpWriter _writer;
    private readonly DocumentModel _model;
    private readonly Dictionary<string, RecordModel> _records;
    private readonly Dictionary<string, ChoiceModel> _choices;
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly Queue<Action> _pending = new();

    private VisitWriter(CSharpWriter writer, DocumentModel model)
    {
        _writer = writer;
        _model = model;
        _records = model.Records.ToDictionary(static record => (record.Home ?? "") + record.Name, StringComparer.Ordinal);
        _choices = model.Choices.ToDictionary(static choice => choice.Home + choice.Name, StringComparer.Ordinal);
    }

    /// <summary>The name of the method for the tables of a list.</summary>
    public static string Method(RecordModel record) => Method(record.Name);

    /// <summary>The name of the method for the tables of a record or choice.</summary>
    public static string Method(string type) => "Visit" + type;

    public static void Write(CSharpWriter writer, DocumentModel model) => new VisitWriter(writer, model).Write();

    private void Write()
    {
        Write("protected override void Visit(", _model.Root);
        while (_pending.Count > 0)
            _pending.Dequeue()();
    }

    private void Write(string header, RecordModel record)
    {
        string parameters = (record.Home ?? _model.RecordPrefix) + record.Name + " value, global::TuskGen.TuskVisitor visitor)";
        string[] lines = [.. Lines(record, "value.", "")];
        int parts = lines.Length <= MostPerMethod ? 0 : (lines.Length + MostPerMethod - 1) / MostPerMethod;
        WriteMethod(header + parameters, parts == 0 ? lines : Enumerable.Range(0, parts).Select(part => Part(record, part) + "(value, visitor);"));
        for (int part = 0; part < parts; part++)
            WriteMethod("private static void " + Part(record, part) + "(" + parameters, lines.Skip(part * MostPerMethod).Take(MostPerMethod));
    }

    private void WriteMethod(string header, IEnumerable<string> lines)
    {
        using (_writer.Block(header))
        {
            foreach (string line in lines)
                _writer.Line(line);
        }
    }

    private static string Part(RecordModel record, int number) => Method(record) + "_" + number.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<string> Lines(RecordModel record, string owner, string at)
    {
        foreach (PropertyModel property in record.Properties.Where(static property => property.Declared?.IsShape != true))
        {
            TypeModel type = property.Type;
            string value = owner + property.Name;
            string key = CSharpText.Literal(at + property.Key);
            if (type is { Kind: TypeKind.Record, Home: null })
            {
                foreach (string line in Lines(_records[type.Record!], value + (property.IsOptional ? "?." : "."), at + property.Key + ":"))
                    yield return line;
            }
            else if (type.IsTable)
            {
                yield return "visitor.Table(" + key + ", " + value + ", " + MethodOf(type) + ");";
            }
            else if ((type.IsRecordList || type.IsRecordMap) && !type.IsElementOptional)
            {
                yield return "visitor." + (type.Kind == TypeKind.Map ? "TableMap(" : "Tables(") + key + ", " + value + ", " + MethodOf(type.Element!) + ");";
            }
            else
            {
                yield return "visitor." + (type.Kind == TypeKind.Map ? "Map(" : "Value(") + key + ", " + value + ");";
            }
        }
    }

    /// <summary>The method that walks a table of a type, which is written once, later.</summary>
    private string MethodOf(TypeModel type)
    {
        string name = Method(type.Record!);
        if (_met.Add((type.Home ?? "") + type.Record))
        {
            _pending.Enqueue(() =>
            {
                if (type.Kind == TypeKind.Choice)
                    Write(_choices[type.Home + type.Record]);
                else
                    Write("private static void " + name + "(", _records[(type.Home ?? "") + type.Record]);
            });
        }

        return name;
    }

    private void Write(ChoiceModel choice)
    {
        using (_writer.Block("private static void " + Method(choice.Name) + "(" + choice.Home + choice.Name + " value, global::TuskGen.TuskVisitor visitor)"))
        {
            using (_writer.Block("switch (value)"))
            {
                foreach (ChoiceOptionModel option in choice.Options)
                {
                    _writer.Line("case " + option.Home + option.Record + " chosen:");
                    _writer.Line("    visitor.Value(\"kind\", " + CSharpText.Literal(option.Kind) + ");");
                    _writer.Line("    " + MethodOf(new TypeModel(TypeKind.Record, Record: option.Record, Home: option.Home)) + "(chosen, visitor);");
                    _writer.Line("    break;");
                }
            }
        }
    }
}
