namespace TuskGen;

/// <summary><c>@if @len @range @merge</c>.</summary>
internal static class ListFunctions
{
    internal static readonly ConstantFunction[] All =
    [
        new("if", ValueKinds.Any, "The second argument where the condition is true, else the third.", static call =>
            ((TuskBool)call[0]).Value ? call[1] : call[2],
            new("condition", ValueKinds.Bool, "What decides."), new("then", ValueKinds.Any, "The value for true."),
                new("else", ValueKinds.Any, "The value for false.")),
        new("len", ValueKinds.Integer, "The length of a text in Unicode code points, or the number of elements of a list or keys of a table.", Length,
            new FunctionParameter("value", ValueKinds.String | ValueKinds.List | ValueKinds.Table, "What to measure.")),
        new("range", ValueKinds.List, "The ints from one to another, both included.", Range,
            new("first", ValueKinds.Integer, "The first int."), new("last", ValueKinds.Integer, "Where to stop; it is there if a step meets it."),
            new("step", ValueKinds.Integer, "From one int to the next; below zero it goes down.", new TuskInteger(1))),
        new("merge", ValueKinds.List | ValueKinds.Table,
            "Lists behind each other, or tables merged key by key: the later value wins, tables in both are merged.", Merge,
            new FunctionParameter("values", ValueKinds.List | ValueKinds.Table, "Lists only, or tables only.", IsVariadic: true)),
    ];

    private static TuskInteger Length(FunctionCall call) => new(call[0] switch
    {
        TuskListValue list => list.Count,
        TuskTable table => table.Count,
        _ => CodePoints.Count(call.Text(0)),
    });

    private static TuskValue? Range(FunctionCall call)
    {
        (long first, long last, long step) = (call.Integer(0), call.Integer(1), call.Integer(2));
        if (step == 0) return call.Fail("`step` is 0");
        if (step > 0 ? first > last : first < last)
            return call.Fail(call.Describe(call[0]) + " is " + (step > 0 ? "above " : "below ") + call.Describe(call[1]) + "; give a `step` "
                + (step > 0 ? "below" : "above") + " zero");
        decimal count = decimal.Floor(((decimal)last - first) / step) + 1;
        if (!call.Admits(count > long.MaxValue ? long.MaxValue : (long)count, 0)) return null;
        var items = new TuskValue[(int)count];
        for (int i = 0; i < items.Length; i++) items[i] = new TuskInteger(first + (i * step));
        return TuskListValue.Create(items);
    }

    private static TuskValue? Merge(FunctionCall call)
    {
        TuskValue? odd = call.Arguments.FirstOrDefault(value => value.Kind != call[0].Kind);
        if (odd != null) return call.Fail(call.Describe(call[0]) + " and " + call.Describe(odd) + " do not merge; give lists only, or tables only");
        return call[0] is TuskTable ? MergeTables(call) : MergeLists(call);
    }

    private static TuskListValue? MergeLists(FunctionCall call)
    {
        long elements = 0, text = 0;
        foreach (TuskValue value in call.Arguments) (elements, text) = (elements + value.ElementCount, text + value.TextSize);
        return call.Admits(elements, text) ? TuskListValue.Create(call.Arguments.SelectMany(static value => (TuskListValue)value)) : null;
    }

    private static TuskValue? MergeTables(FunctionCall call)
    {
        var merged = (TuskTable)call[0];
        for (int i = 1; i < call.Arguments.Count; i++)
        {
            if (!merged.TryMerge((TuskTable)call[i], out TuskTable? both, out string? error, call.HidesValues)) return call.Fail(error);
            merged = both;
        }
        return merged;
    }
}
