namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>Every scalar with every constraint that speaks of it, alone, in lists and in maps; bounds, and values around them, are drawn.</summary>
internal sealed class TypeCases(Draws draws)
{
    /// <summary>How many values each type is tried with.</summary>
    public const int ValuesEach = 22;

    private const string Letters = "aZ0-._:/ é";

    private readonly List<TypeCase> _cases = [];

    public IReadOnlyList<TypeCase> Make()
    {
        foreach (NumberForm form in NumberForm.All)
            AddNumbers(form);
        foreach ((string type, TuskKind kind, string[] texts) in TextSamples.Types)
            AddTexts(type, kind, texts);
        foreach ((string format, string[] texts) in TextSamples.Formats)
            AddFormat(format, texts);
        foreach ((string pattern, string[] texts) in TextSamples.Patterns)
        {
            AddText("string(pattern: \"" + pattern + "\")", "string", TuskKind.String, texts);
            AddText("string(pattern: \"" + pattern + "\", max: 3, message: \"not so\")", "string", TuskKind.String, texts);
            AddText("secret(pattern: \"" + pattern + "\")", "secret", TuskKind.Secret, texts);
        }

        AddLengths();
        return _cases;
    }

    private void AddNumbers(NumberForm form)
    {
        (string name, TuskKind kind) = (form.Name, form.Kind);
        Add(name, name, kind, form.Around(draws, -5, 5));
        for (int drawn = 0; drawn < 2; drawn++)
        {
            long low = draws.Number(-20, 20), high = low + draws.Number(0, 100);
            string from = form.Write(low), to = form.Write(high);
            string range = kind is TuskKind.Percent || from[0] == '-' || to[0] == '-' ? "min: " + from + ", max: " + to : from + ".." + to;
            foreach (string constraint in (string[])[range, "min: " + from, "max: " + to, range + ", message: \"out of \\\"bounds\\\"\""])
                Add(name + "(" + constraint + ")", name, kind, form.Around(draws, low, high));
            AddCollections(name + "(" + range + ")", name, kind, [.. form.Around(draws, low, high)]);
        }

        long[] chosen = [1, 3, 7];
        Add(name + "(one_of: [" + string.Join(", ", chosen.Select(form.Write)) + "])", name, kind, form.Around(draws, 1, 7));
        AddCollections(name, name, kind, [.. form.Around(draws, 1, 3)]);
        if (kind != TuskKind.Percent)
        {
            Add(name + "(multiple_of: " + form.Write(3) + ")", name, kind, form.Around(draws, 3, 9));
            Add(name + "(multiple_of: " + form.Write(1) + ", min: " + form.Write(0) + ")", name, kind, form.Around(draws, 0, 1));
        }
    }

    private void AddTexts(string type, TuskKind kind, string[] texts)
    {
        AddText(type, type, kind, texts);
        AddCollections(type, type, kind, [.. texts.Select(text => Value(kind, text))]);
        string[] fitting = [.. texts.Where(text => kind == TuskKind.Any || TextConversion.TryConvert(text, kind, out _, out _)).Take(3)];
        if (kind is not TuskKind.Secret && type != "Level" && fitting.Length > 0)
            AddText(type + "(one_of: [" + string.Join(", ", fitting.Select(static text => Written.Quoted(text).Source)) + "])", type, kind, texts);
        if (kind is TuskKind.Path or TuskKind.Uri or TuskKind.Secret or TuskKind.Bytes)
        {
            int length = fitting.Max(static text => text.Length);
            foreach (string constraint in (string[])["min: 1", "max: 3", "length: " + length, "min: 2, max: " + (length - 1)])
                AddText(type + "(" + constraint + ")", type, kind, texts);
        }
    }

    private void AddFormat(string format, string[] texts)
    {
        AddText("string(format: " + format + ")", "string", TuskKind.String, texts);
        AddText("string(format: " + format + ", message: \"no " + format + "\")", "string", TuskKind.String, texts);
        AddText("secret(format: " + format + ")", "secret", TuskKind.Secret, texts);
        AddCollections("string(format: " + format + ")", "string", TuskKind.String, [.. texts.Select(Written.Quoted)]);
    }

    private void AddLengths()
    {
        foreach (string constraint in (string[])["", "(min: 1)", "(max: 2)", "(length: 3)", "(min: 2, max: 4)", "(one_of: [\"a\", \"\", \"\\u{1F600}\"])", "(min: 0)", "(max: 0)",
            "(max: 3, message: \"\")"])
        {
            Add("string" + constraint, "string", TuskKind.String, [.. TextSamples.Lengths.Select(Written.Quoted), .. Draw(TextSamples.Foreign, 4)]);
            AddCollections("string" + constraint, "string", TuskKind.String, [.. TextSamples.Lengths.Select(Written.Quoted)]);
        }
    }

    private void AddText(string type, string plain, TuskKind kind, string[] texts) => Add(
        type, plain, kind,
        [.. texts.Select(text => Value(kind, text)), .. Enumerable.Range(0, ValuesEach - Math.Min(texts.Length, 14) - 4).Select(_ => Value(kind, draws.Mutate(draws.One(texts), Letters))),
            .. Draw(TextSamples.Foreign, 4)]);

    /// <summary>Lists and maps of a type, with and without constraints of their own.</summary>
    private void AddCollections(string type, string plain, TuskKind kind, Written[] elements)
    {
        foreach (string constraint in Draw(["", "(min: 1)", "(max: 2)", "(length: 2)", "(unique)", "(unique, min: 1, max: 3)", "(max: 2, message: \"too many\")"], 2))
            Add(type + "[]" + constraint, plain + "[]", kind, Enumerable.Range(0, ValuesEach).Select(number => number == 0 ? elements[0] : DrawList(elements)));

        string map = draws.One("", "(min: 1)", "(max: 2)", "(min: 2, max: 3)");
        Add("map<string, " + type + ">" + map, "map<string, " + plain + ">", kind, Enumerable.Range(0, ValuesEach).Select(number => number == 0 ? elements[0] : DrawMap(elements)));
    }

    /// <summary>Often twice the same, since that is what lists are asked about; never with a null, which nothing outside can say.</summary>
    private Written DrawList(Written[] elements)
    {
        Written[] few = [.. Draw([.. elements.Where(static element => element is WrittenScalar)], 3)];
        return Written.List([.. Enumerable.Range(0, (int)draws.Number(0, 4)).Select(_ => draws.One(few))]);
    }

    private Written DrawMap(Written[] elements)
    {
        Written[] scalars = [.. elements.Where(static element => element is WrittenScalar)];
        return Written.Map([.. ((string[])["a", "b", "c", "d"]).Take((int)draws.Number(0, 4)).Select(key => (key, draws.One(scalars)))]);
    }

    private T[] Draw<T>(IReadOnlyList<T> items, int count) => Enumerable.Range(0, count).Select(_ => draws.One(items)).ToArray();

    /// <summary>Where a type has literals, a text is one of them now and then.</summary>
    private Written Value(TuskKind kind, string text) =>
        kind is TuskKind.Version or TuskKind.Range or TuskKind.Bool or TuskKind.Any && Literals.TryRead(text, 0, text.Length, out _) && draws.Number(0,
            1) == 0 ? Written.Bare(text) : Written.Quoted(text);

    private void Add(string type, string plain, TuskKind kind, IEnumerable<Written> values)
    {
        Written[] drawn = [.. values.Take(ValuesEach)];
        _cases.Add(new TypeCase(type, plain, kind, [.. drawn, .. Draw(drawn, ValuesEach - drawn.Length)]));
    }
}
