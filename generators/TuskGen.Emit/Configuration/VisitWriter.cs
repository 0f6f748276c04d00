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
    private readonly Queue<RecordModel> _elements = new();

    private VisitWriter(CSharpWriter writer, DocumentModel model)
    {
        _writer = writer;
        _model = model;
        _records = model.Records.ToDictionary(static record => record.Name, StringComparer.Ordinal);
    }

    /// <summary>The name of the method for the tables of a list.</summary>
    public static string Method(RecordModel record) => "Visit" + record.Name;

    public static void Write(CSharpWriter writer, DocumentModel model) => new VisitWriter(writer, model).Write();

    private void Write()
    {
        Write("protected override void Visit(", _model.Root);
        while (_elements.Count > 0)
        {
            RecordModel element = _elements.Dequeue();
            Write("private static void " + Method(element) + "(", element);
        }
    }

    private void Write(string header, RecordModel record)
    {
        string parameters = _model.RecordPrefix + record.Name + " value, global::TuskGen.TuskVisitor visitor)";
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
        foreach (PropertyModel property in record.Properties)
        {
            TypeModel type = property.Type;
            string value = owner + property.Name;
            if (type.Kind == TypeKind.Record)
            {
                foreach (string line in Lines(_records[type.Record!], value + (property.IsOptional ? "?." : "."), at + property.Key + ":"))
                    yield return line;
            }
            else if (type.IsRecordList && !type.IsElementOptional)
            {
                RecordModel element = _records[type.Element!.Record!];
                _elements.Enqueue(element);
                yield return "visitor.Tables(" + CSharpText.Literal(at + property.Key) + ", " + value + ", " + Method(element) + ");";
            }
            else
            {
                yield return "visitor.Value(" + CSharpText.Literal(at + property.Key) + ", " + value + ");";
            }
        }
    }
}
