using System.Globalization;
using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Writes the class that builds, reads and walks a document's records: one method a table, so that each stays small and hot reload can replace it.</summary>
internal sealed partial class BuilderWriter
{
    private const string Reader = "ref global::TuskGen.TuskReader reader";

    /// <summary>A list longer than this gets a method of its own.</summary>
    private const int LongList = 32;

    private readonly CSharpWriter _writer;
    private readonly DocumentModel _model;
    private readonly Dictionary<string, RecordModel> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumModel> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChoiceModel> _choices = new(StringComparer.Ordinal);
    private readonly Queue<Action> _pending = new();
    private readonly NameScope _methods;

    // Whether what is being written is part of a directive's shape, to which nothing from outside comes.
    private bool _isCompiled;

    private BuilderWriter(CSharpWriter writer, DocumentModel model)
    {
        _writer = writer;
        _model = model;
        foreach (RecordModel record in model.Records)
            _records[(record.Home ?? "") + record.Name] = record;

        foreach (EnumModel declared in model.Enums)
            _enums[declared.Home + declared.Name] = declared;

        foreach (ChoiceModel choice in model.Choices)
            _choices[choice.Home + choice.Name] = choice;

        _methods = new NameScope(
        [
            .. ReservedNames.OfStaticClass, "TypedDocument", "Build", "Check", "Assert", "Visit", "Map", "Outline", "Sources", "Load", "Name", "Environments", "Validate", "Explain", "Changes",
            .. model.Records.Select(static record => "Read" + record.Name), .. model.Records.Select(VisitWriter.Method),
            .. model.Choices.Select(static choice => "Read" + choice.Name),
            .. model.Choices.Select(static choice => VisitWriter.Method(choice.Name)), .. model.Slots.Select(static slot => slot.Method),
        ]);
    }

    public static void Write(CSharpWriter writer, DocumentModel model) => new BuilderWriter(writer, model).Write();

    private void Write()
    {
        string root = TypeOf(_model.Root);
        string names = string.Join(", ", _model.Environments.Select(CSharpText.Literal));
        string keys = string.Join(", ", _model.Root.Properties.Select(static property => CSharpText.Literal(property.Key)));
        using (_writer.Block("private sealed partial class TypedDocument : global::TuskGen.TuskDocument<" + root + ">"))
        {
            string outline = CSharpText.Literal(_model.Name) + ", " + CSharpText.Literal(_model.Section) + ", [" + names + "], [" + keys + "]";
            WriteEnums();
            WriteOutline(outline);
            WriteTable("protected override " + root + " Build(int environment, " + Reader + ")", _model.Root, "", [.. _model.Values], [.. _model.Environments.Select(static (_, i) => i)]);
            while (_pending.Count > 0)
                _pending.Dequeue()();

            foreach (RecordModel record in _model.Records.Where(static record => record.IsReadableFromOutside))
                WriteRead(record);

            foreach (ChoiceModel choice in _model.Choices)
                WriteRead(choice);

            WriteAssertions();
            WriteValidation();
            VisitWriter.Write(_writer, _model);
            foreach (SlotModel slot in _model.Slots)
            {
                _writer.Line("private static global::TuskGen.TuskValue? " + slot.Method + "(global::TuskGen.TuskLoad load) => " + slot.Code + ";");
                _writer.Gap();
            }
        }
    }

    private void WriteOutline(string outline)
    {
        string operators = _model.Operators.Count == 0 ? "" : " { Operators = [" + string.Join(", ", _model.Operators) + "] }";
        _writer.Line("protected override global::TuskGen.TuskOutline Outline() => new(" + outline + ")" + operators + ";");
        _writer.Gap();
    }

    private void WriteTable(string header, RecordModel record, string at, TableModel[] tables, int[] environments)
    {
        using (_writer.Block(header + " => new()", "};"))
        {
            for (int i = 0; i < record.Properties.Count; i++)
            {
                PropertyModel property = record.Properties[i];
                ValueModel?[] values = [.. tables.Select(table => table.Values[i])];
                _writer.Line(property.Name + " = " + Property(property, at, values, environments) + ",");
            }
        }
    }

    private string Property(PropertyModel property, string at, ValueModel?[] values, int[] environments)
    {
        TypeModel type = property.Type;
        if (values.Any(static value => value is BrokenModel))
            return PartlyBroken(property, at, values, environments);
        if (_isCompiled)
            return Compiled(property, at, values, environments);
        if (property.Declared?.IsShape == true)
            return "reader.Compiled<" + TypeOf(type) + (property.IsOptional ? "?" : "") + ">(" + At(at, property) + ", " + Compiled(property, at, values, environments) + ")";

        return type.Kind switch
        {
            TypeKind.Record => Record(property, at, values, environments),
            TypeKind.Scalar or TypeKind.Enum or TypeKind.Any => Scalar(property, at, values, environments),
            TypeKind.Choice => Choice(property, at, values, environments),
            TypeKind.Map => Map(property, at, values, environments),
            TypeKind.List when type.IsRecordList && !type.IsElementOptional => "reader.Tables<" + TypeOf(type.Element!) + ">(" + At(at, property) + ", "
                + Choose(values, environments, value => List(type, value, Join(at, property.Key)))
                + ", Read" + type.Element!.Record + ")",
            TypeKind.List when !type.IsScalarList => "reader.Fixed<" + TypeOf(type) + (property.IsOptional ? "?" : "") + ">(" + At(at, property) + ", "
                + Choose(values, environments, value => List(type, value, Join(at, property.Key))) + ")",
            TypeKind.List => ScalarList(property, at, values, environments),
            TypeKind.Secret => Choose(values, environments, value => Secret(property, at, value)),
            _ => Choose(values, environments, value => Live(type, At(at, property), value, property.Declared?.LiveTarget)),
        };
    }

    private string PartlyBroken(PropertyModel property, string at, ValueModel?[] values, int[] environments)
    {
        string broken = FromOutside(property, At(at, property));
        int[] known = [.. environments.Where((_, i) => values[i] is not BrokenModel)];
        if (known.Length == 0)
            return broken;

        string code = Property(property, at, [.. values.Where(static value => value is not BrokenModel)], known);
        return EnvironmentChoice.Write(environments, [.. values.Select(value => "(" + (value is BrokenModel ? broken : code) + ")")]);
    }

    private string Scalar(PropertyModel property, string at, ValueModel?[] values, int[] environments)
    {
        TypeModel type = property.Type;
        // A value that may be absent is so where a live file says nothing of it, even if every compiled layer does.
        string optional = property.IsOptional && type.IsStruct && !values.Contains(null) ? "(" + TypeOf(type) + "?)" : "";
        string call = "reader." + Method(type) + "(" + At(at, property) + ", " + optional;
        if (!values.Any(static value => value is LoadModel))
        {
            string choice = Choose(values, environments, value => value is null ? Absent(type) : Element(type, value, "", 0));
            return call + (optional.Length > 0 && choice.StartsWith("environment", StringComparison.Ordinal) ? "(" + choice + ")" : choice) + ")";
        }

        return Choose(values, environments, value => value switch
        {
            LoadModel load => "reader." + (property.IsOptional ? "LoadOptional<" + TypeOf(type) + (type.IsStruct ? "?" : "") : "Load<" + TypeOf(type))
                + ">(" + At(at, property) + ", static load => " + load.Code + ")",
            null => call + Absent(type) + ")",
            _ => call + Element(type, value, "", 0) + ")",
        });
    }

    private string Record(PropertyModel property, string at, ValueModel?[] values, int[] environments)
    {
        RecordModel record = RecordOf(property.Type);
        string path = Join(at, property.Key);
        int[] present = [.. environments.Where((_, i) => values[i] is TableModel)];
        TableModel[] tables = [.. values.OfType<TableModel>()];
        string absent = record.IsReadableFromOutside ? "reader.HasTable(" + At(at, property) + ") ? Read" + record.Name + "(" + At(at, property) + ", ref reader) : null" : "null";
        if (present.Length == 0)
            return absent;

        string build = Build(record, path, tables, present);
        string code = Choose(values, environments, value => value is TableModel ? build : "(" + absent + ")");
        return property.IsOptional ? "reader.Optional<" + TypeOf(property.Type) + ">(" + At(at, property) + ", " + code + ")" : code;
    }

    /// <summary>A call of the method that builds a table; the method itself is written later.</summary>
    private string Build(RecordModel record, string path, TableModel[] tables, int[] environments, string number = "")
    {
        string method = _methods.Free("Build" + record.Name + number, "Table");
        bool varies = tables.Any(table => !table.Equals(tables[0]));
        string parameters = varies ? "int environment, " + Reader : Reader;
        bool isCompiled = _isCompiled;
        _pending.Enqueue(() =>
        {
            _isCompiled = isCompiled;
            // Alike in all environments, it needs no choice.
            WriteTable("private static " + TypeOf(record) + " " + method + "(" + parameters + ")", record, path, varies ? tables : [tables[0]], varies ? environments : [environments[0]]);
        });
        return method + (varies ? "(environment, ref reader)" : "(ref reader)");
    }

    private string ScalarList(PropertyModel property, string at, ValueModel?[] values, int[] environments)
    {
        TypeModel type = property.Type;
        string element = TypeOf(type.Element!) + (type.IsElementOptional ? "?" : "");
        string path = Join(at, property.Key);
        if (!values.Any(static value => value is ListModel or LoadModel))
            return "reader.List<" + element + ">(" + At(at, property) + ", " + Choose(values, environments, value => List(type, value, path)) + ")";

        // Elements that are computed are left alone where others replace the list.
        string choice = Choose(values, environments, value => value switch
        {
            ListModel => ListMethod(type, value, path),
            LoadModel load => LoadList(type, At(at, property), load, property.IsOptional),
            _ => List(type, value, path, isTyped: true),
        });
        return "reader.IsSet(" + At(at, property) + ") ? reader.ListFromOutside<" + element + ">(" + At(at, property) + ") : "
            + (choice.StartsWith("environment", StringComparison.Ordinal) ? "(" + choice + ")" : choice);
    }

    private string LoadList(TypeModel type, string at, LoadModel load, bool isOptional) =>
        "reader.LoadList" + (isOptional ? "Optional" : "") + "<" + TypeOf(type.Element!) + (type.IsElementOptional ? "?" : "") + ">(" + at + ", static load => " + load.Code + ")";

    private string ListMethod(TypeModel type, ValueModel value, string path)
    {
        string method = _methods.Free("List" + PascalCase.Of(path), "Elements");
        string code = List(type, value, path);
        _pending.Enqueue(() =>
        {
            _writer.Line("private static " + TypeOf(type) + " " + method + "(" + Reader + ") => " + code + ";");
            _writer.Gap();
        });
        return method + "(ref reader)";
    }

    private string List(TypeModel type, ValueModel? value, string path, bool isTyped = false)
    {
        switch (value)
        {
            case null:
                return isTyped ? "default(" + TypeOf(type) + ")" : "null";
            case ConstantModel { Value: TuskListValue constant }:
            {
                string items = "[" + string.Join(
                    ", ",
                    constant.Select((item, i) => item is TuskNull && type.IsElementOptional ? "null" : Element(type.Element!, new ConstantModel(item), path, i))) + "]";
                return constant.Count > LongList ? LongListMethod(type, items, path) : isTyped ? "(" + TypeOf(type) + ")" + items : items;
            }

            case ListModel list:
                return "[" + string.Join(", ", list.Items.Select((item, i) => item is null ? "null" : Element(type.Element!, item, path, i, type.IsElementOptional))) + "]";
            default:
                return "[]";
        }
    }

    private string LongListMethod(TypeModel type, string items, string path)
    {
        bool needsReader = HoldsSecrets(type);
        string method = _methods.Free("List" + PascalCase.Of(path), "Elements");
        _pending.Enqueue(() =>
        {
            _writer.Line("private static " + TypeOf(type) + " " + method + "(" + (needsReader ? Reader : "") + ") => " + items + ";");
            _writer.Gap();
        });
        return method + (needsReader ? "(ref reader)" : "()");
    }

    private static bool HoldsSecrets(TypeModel type) => type.Kind == TypeKind.Secret || (type.Element is { } element && HoldsSecrets(element));

    /// <summary>The expression of a value in a list, or of a constant in a property.</summary>
    private string Element(TypeModel type, ValueModel value, string listPath, int index, bool isOptional = false)
    {
        string number = index.ToString(CultureInfo.InvariantCulture);
        string at = CSharpText.Literal(Join(listPath, number));
        return (type.Kind, value) switch
        {
            (TypeKind.Record, TableModel table) => Build(RecordOf(type), Join(listPath, number), [table], [0], number),
            (TypeKind.Choice, ChosenModel chosen) => Chosen(type, chosen, Join(listPath, number), number),
            (TypeKind.Map, MapModel map) => "(" + TypeOf(type) + ")" + MapItems(type, map, Join(listPath, number)),
            (TypeKind.List, LoadModel load) => LoadList(type, at, load, isOptional: false),
            (TypeKind.List, _) => List(type, value, Join(listPath, number)),
            (TypeKind.Secret, _) => SecretCall(isOptional ? "SecretOptional" : "Secret", type, at, value),
            (TypeKind.Live, _) => Live(type, at, value),
            (_, LoadModel load) => "reader.Load" + (isOptional ? "Optional<" + TypeOf(type) + (type.IsStruct ? "?" : "") : "<" + TypeOf(type)) + ">(" + at + ", static load => " + load.Code + ")",
            (_, ConstantModel constant) => ValueText.OfType(type, constant.Value, type.Kind == TypeKind.Enum ? _enums[type.Home + type.Record] : null),
            _ => "default!",
        };
    }

    private static string Choose(ValueModel?[] values, int[] environments, Func<ValueModel?, string> write)
    {
        // Alike values are written once: the methods that some of them need are then made once.
        List<(ValueModel? Value, string Code)> written = [];
        var codes = new string[values.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            int known = written.FindIndex(one => Equals(one.Value, values[i]));
            if (known < 0)
            {
                known = written.Count;
                written.Add((values[i], write(values[i])));
            }

            codes[i] = written[known].Code;
        }

        return EnvironmentChoice.Write(environments, codes);
    }

    private static string Join(string at, string key) => at.Length == 0 ? key : at + ":" + key;

    private static string At(string at, PropertyModel property) => CSharpText.Literal(Join(at, property.Key));

    private string TypeOf(TypeModel type) => type.ToCSharp(_model.RecordPrefix);

    private string TypeOf(RecordModel record) => (record.Home ?? _model.RecordPrefix) + record.Name;

    private RecordModel RecordOf(TypeModel type) => _records[(type.Home ?? "") + type.Record];
}
