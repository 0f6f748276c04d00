namespace TuskGen.Emit;

internal sealed partial class BuilderWriter
{
    /// <summary>The runtime learns the words of enums from the documents that have them: it looks at no type itself.</summary>
    private void WriteEnums()
    {
        if (_model.Enums.Count == 0)
            return;

        using (_writer.Block("public TypedDocument()"))
        {
            foreach (EnumModel declared in _model.Enums)
                _writer.Line(EnumText.Declare(declared));
        }
    }

    /// <summary>A value that nothing from outside changes, and with it all that it holds.</summary>
    private string Compiled(PropertyModel property, string at, ValueModel?[] values, int[] environments)
    {
        bool around = _isCompiled;
        _isCompiled = true;
        TypeModel type = property.Type;
        string path = Join(at, property.Key);
        string code = Choose(values, environments, value => value switch
        {
            null => Absent(type),
            TableModel table => Build(RecordOf(type), path, [table], [0]),
            ChosenModel chosen => Chosen(type, chosen, path),
            MapModel map => MapItems(type, map, path),
            _ when type.Kind == TypeKind.List => List(type, value, path),
            _ => Element(type, value, "", 0),
        });
        _isCompiled = around;
        return code;
    }

    /// <summary>Without values that the load computes, only what comes from outside can break what is declared: the build has checked the rest.</summary>
    private void WriteValidation()
    {
        string root = TypeOf(_model.Root);
        string[] uses =
        [
            .. _model.Root.Properties.Where(static property => property.Type is { Kind: TypeKind.Record, Home: null })
                .SelectMany(directive => RecordOf(directive.Type).Properties.Where(static use => use.Type is { Kind: TypeKind.Record, Home: not null })
                    .Select(use => TypeOf(use.Type) + ".Validate(value." + directive.Name + "?." + use.Name + ", " + CSharpText.Literal(directive.Key + ":" + use.Key) + ", ref failures);")),
        ];
        if (_model.Root.Source is null && uses.Length == 0)
            return;

        if (_model.Values.Any(static values => IsComputed(values)))
        {
            _writer.Line("protected override bool ChecksAtLoad => true;");
            _writer.Gap();
        }

        using (_writer.Block("protected override void Validate(" + root + " value, string environment, ref global::TuskGen.TuskFailures failures)"))
        {
            if (_model.Root.Source is not null)
                _writer.Line(root + ".Validate(value, \"\", ref failures);");

            foreach (string use in uses)
                _writer.Line(use);
        }
    }

    private static bool IsComputed(ValueModel? value) => value switch
    {
        LoadModel => true,
        TableModel table => table.Values.Any(IsComputed),
        ListModel list => list.Items.Any(IsComputed),
        MapModel map => map.Values.Any(IsComputed),
        ChosenModel chosen => IsComputed(chosen.Table),
        _ => false,
    };

    private string Choice(PropertyModel property, string at, ValueModel?[] values, int[] environments)
    {
        string path = Join(at, property.Key);
        string absent = "reader.HasTable(" + At(at, property) + ") ? Read" + property.Type.Record + "(" + At(at, property) + ", ref reader) : null";
        string code = Choose(values, environments, value => value is ChosenModel chosen ? Chosen(property.Type, chosen, path) : "(" + absent + ")");
        return property.IsOptional ? "reader.Optional<" + TypeOf(property.Type) + ">(" + At(at, property) + ", " + code + ")" : code;
    }

    /// <summary>The table that the document has; where a value from outside says another kind, one that only such values describe.</summary>
    private string Chosen(TypeModel type, ChosenModel chosen, string path, string number = "")
    {
        ChoiceModel choice = _choices[type.Home + type.Record];
        if (_isCompiled)
        {
            ChoiceOptionModel only = choice.Options.First(option => option.Kind == chosen.Kind);
            return Build(_records[only.Home + only.Record], path, [chosen.Table], [0], number);
        }

        string kinds = string.Join(", ", choice.Options.Select(static option => CSharpText.Literal(option.Kind)));
        IEnumerable<string> arms = choice.Options.Select(option => CSharpText.Literal(option.Kind) + " => " + (option.Kind == chosen.Kind
            ? Build(_records[option.Home + option.Record], path, [chosen.Table], [0], number)
            : "Read" + option.Record + "(" + CSharpText.Literal(path) + ", ref reader)"));
        return "reader.Kind(" + CSharpText.Literal(path) + ", " + CSharpText.Literal(chosen.Kind) + ", " + kinds + ") switch { " + string.Join(", ", arms) + ", _ => (" + TypeOf(type) + ")null! }";
    }

    private void WriteRead(ChoiceModel choice)
    {
        string kinds = string.Join(", ", choice.Options.Select(static option => CSharpText.Literal(option.Kind)));
        string type = choice.Home + choice.Name;
        using (_writer.Block("private static " + type + " Read" + choice.Name + "(string at, " + Reader + ") => reader.Kind(at, null, " + kinds + ") switch", "};"))
        {
            foreach (ChoiceOptionModel option in choice.Options)
                _writer.Line(CSharpText.Literal(option.Kind) + " => Read" + option.Record + "(at, ref reader),");

            _writer.Line("_ => (" + type + ")null!,");
        }
    }

    private string Map(PropertyModel property, string at, ValueModel?[] values, int[] environments)
    {
        TypeModel type = property.Type;
        string path = Join(at, property.Key);
        string entry = TypeOf(type.Element!) + (type.IsElementOptional ? "?" : "");
        string compiled = Choose(values, environments, value => value is MapModel map ? MapItems(type, map, path) : "null");
        return type.IsRecordMap && !type.IsElementOptional ? "reader.TableMap<" + entry + ">(" + At(at, property) + ", " + compiled + ", Read" + type.Element!.Record + ")"
            : type.IsScalarMap ? "reader.Map<" + entry + ">(" + At(at, property) + ", " + compiled + ")"
            : "reader.Fixed<" + TypeOf(type) + (property.IsOptional ? "?" : "") + ">(" + At(at, property) + ", " + compiled + ")";
    }

    private string MapItems(TypeModel type, MapModel map, string path)
    {
        IEnumerable<string> entries = map.Keys.Select((key, i) =>
            "new(" + CSharpText.Literal(key) + ", " + (map.Values[i] is { } value ? Entry(type.Element!, value, Join(path, key), i, type.IsElementOptional) : "null") + ")");
        string items = "[" + string.Join(", ", entries) + "]";
        if (map.Keys.Count <= LongList)
            return items;

        string method = _methods.Free("Map" + Semantics.PascalCase.Of(path), "Entries");
        _pending.Enqueue(() =>
        {
            _writer.Line("private static " + TypeOf(type) + " " + method + "(" + Reader + ") => " + items + ";");
            _writer.Gap();
        });
        return method + "(ref reader)";
    }

    /// <summary>The expression of one value of a map, whose path ends in its key.</summary>
    private string Entry(TypeModel type, ValueModel value, string path, int index, bool isOptional)
    {
        string number = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string at = CSharpText.Literal(path);
        return (type.Kind, value) switch
        {
            (TypeKind.Record, TableModel table) => Build(RecordOf(type), path, [table], [0], number),
            (TypeKind.Choice, ChosenModel chosen) => Chosen(type, chosen, path, number),
            (TypeKind.List, _) => List(type, value, path),
            (TypeKind.Map, MapModel map) => MapItems(type, map, path),
            (TypeKind.Secret, _) => SecretCall(isOptional ? "SecretOptional" : "Secret", type, at, value),
            (_, LoadModel load) => "reader.Load" + (isOptional ? "Optional<" + TypeOf(type) + (type.IsStruct ? "?" : "") : "<" + TypeOf(type)) + ">(" + at + ", static load => " + load.Code + ")",
            _ => Element(type, value, path, index, isOptional),
        };
    }
}
