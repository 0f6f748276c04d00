using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Turns expressions of the load into C# over a <c>TuskLoad</c> named <c>load</c>. Values that several expressions name become methods, which are collected over all environments.</summary>
internal sealed class LoadExpressionWriter
{
    private readonly Dictionary<BoundValue, string> _methods = [];
    private readonly Dictionary<(string Code, int Occurrence), string> _known = [];
    private readonly List<SlotModel> _slots = [];

    /// <summary>The C# of a record's key; null where no record is at hand.</summary>
    public Func<LoadField, string>? Field { get; init; }

    /// <summary>Whether functions may use what stands around them: a record's.</summary>
    private string Static => Field is null ? "static " : "";

    /// <summary>The methods so far, each behind those that it calls.</summary>
    public EquatableArray<SlotModel> Slots => new([.. _slots]);

    /// <summary>Collects the shared values of an environment, so that expressions of it can name them. What environments have in common becomes one method.</summary>
    public void AddEnvironment(BoundEnvironment environment)
    {
        // Two values of one environment stay two, even where they are computed alike: each @uuid() is another, and each @query is asked.
        Dictionary<string, int> occurrences = new(StringComparer.Ordinal);
        foreach (BoundLoad load in environment.Shared)
            Add(load, "Load", Write(load.Expression), occurrences, static (_, code) => code);

        foreach (BoundLive live in environment.SharedLive)
        {
            if (live.Expression is LiveCall call)
                Add(live, "Live", LiveArgumentText.Of(Model(call)), occurrences, static (method, code) => "load.Ask(" + CSharpText.Literal(method) + ", " + code + ")");
            else
                Add(live, "Live", Write(live.Expression), occurrences, static (_, code) => code);
        }
    }

    private void Add(BoundValue value, string kind, string code, Dictionary<string, int> occurrences, Func<string, string, string> complete)
    {
        int occurrence = occurrences.TryGetValue(code, out int before) ? before + 1 : 0;
        occurrences[code] = occurrence;
        if (!_known.TryGetValue((code, occurrence), out string? method))
        {
            method = kind + _slots.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _known.Add((code, occurrence), method);
            _slots.Add(new SlotModel(method, complete(method, code)));
        }

        _methods[value] = method;
    }

    /// <summary>The model of a live value: an operator whose arguments the load knows, or an expression.</summary>
    public ValueModel Write(BoundLive live) => live.Expression is LiveCall { StandsAlone: true } call ? Model(call)
        : new LiveExpressionModel(_methods.TryGetValue(live, out string? method) ? Live(method) : Write(live.Expression));

    /// <summary>The C# of a key's value: a call of the method where others name it too.</summary>
    public string Write(BoundLoad load) => _methods.TryGetValue(load, out string? method) ? Once(method) : Write(load.Expression);

    /// <summary>The C# of an expression. It recurses: expressions nest at most <see cref="LoadExpression.DeepestNesting"/> deep.</summary>
    public string Write(LoadExpression expression) => expression switch
    {
        LoadConstant constant => ValueText.Dynamic(constant.Value),
        LoadField field => Field!(field),
        LoadReference reference => Write(reference.Target),
        LiveReference reference => Live(_methods[reference.Target]),
        LoadCall call => Call(call),
        LoadFunction function => "load.Call(" + Arguments(CSharpText.Literal(function.Name) + (function.IsSecret ? ", true" : ", false"), function.Arguments) + ")",
        LoadBinary binary => Binary(binary),
        LoadUnary unary => "load.Unary(global::TuskGen.UnaryOperator." + unary.Operator + ", " + Write(unary.Operand) + Hidden(unary) + ")",
        LoadConditional choice => "load.If(" + Write(choice.Condition) + ", " + Lambda(choice.Then) + ", " + Lambda(choice.Otherwise) + ")",
        LoadJoin join => "load.Join(" + string.Join(", ", join.Parts.Select(Write)) + ")",
        LoadList list => "load.List(" + string.Join(", ", list.Items.Select(Write)) + ")",
        LoadTable table => "load.Table(" + string.Join(", ", table.Keys.Select((key, i) => "(" + CSharpText.Literal(key) + ", " + Write(table.Values[i]) + ")")) + ")",
        LoadMember member => "load.Member(" + Write(member.Target) + ", " + CSharpText.Literal(member.Name) + Hidden(member) + ")",
        LoadIndex index => "load.Index(" + Write(index.Target) + ", " + Write(index.Index) + Hidden(index) + ")",
        _ => throw new ArgumentException("There is no C# for " + expression.GetType().Name + ".", nameof(expression)),
    };

    /// <summary>The expression as a function of the load.</summary>
    public string Lambda(LoadExpression expression) => Static + "load => " + Write(expression);

    private static string Hidden(LoadExpression expression) => expression.IsSecret ? ", isSecret: true" : "";

    private static string Once(string method) => "load.Once(" + CSharpText.Literal(method) + ", " + method + ")";

    private static string Live(string method) => "load.Live(" + CSharpText.Literal(method) + ", " + method + ")";

    private LiveModel Model(LiveCall call) =>
        new(call.Operator.Key, new EquatableArray<ValueModel>([.. call.Arguments.Select((argument, index) => call.IsDeferred(index) ? Deferred(argument) : Argument(argument))]));

    private ValueModel Deferred(LoadExpression argument) => argument is LiveReference reference ? Write(reference.Target) : new LiveExpressionModel(Write(argument));

    private ValueModel Argument(LoadExpression argument) => argument is LoadConstant constant ? new ConstantModel(constant.Value) : new LoadModel(Write(argument), argument.IsSecret);

    private string Call(LoadCall call)
    {
        IReadOnlyList<LoadExpression> arguments = call.Arguments;
        if (call.Operator.Declaration is not null)
            return "load.Apply(" + Arguments(CSharpText.Literal(call.Operator.Key) + (call.IsSecret ? ", true" : ", false"), arguments) + ")";

        string method = call.Operator.Name switch
        {
            "env" => "Env",
            "secret" => "Secret",
            "file" => "File",
            "date" => "Date",
            "now" => "Now",
            "uuid" => "Uuid",
            "feature" => "Feature",
            "hostname" => "Hostname",
            _ => throw new ArgumentException("There is no C# for @" + call.Operator.Name + ".", nameof(call)),
        };

        // A default is computed only where it is needed, and may ask for more than is there.
        string fallback = arguments.Count > 1 ? ", " + Lambda(arguments[1]) : "";
        // Of what it asks for only the name may stand in a message: a default or a secret asked for by a plain name hides nothing of it.
        string hidden = arguments.Count > 0 ? Hidden(arguments[0]) : "";
        return method switch
        {
            "Env" => "load.Env(" + Write(arguments[0]) + (arguments.Count > 1 ? ", global::TuskGen.TuskKind." + call.Kind + fallback : "") + hidden + ")",
            "File" or "Secret" => "load." + method + "(" + Write(arguments[0]) + fallback + hidden + ")",
            "Date" => "load.Date(" + Write(arguments[0]) + hidden + ")",
            // No message of @feature names the feature.
            "Feature" => "load.Feature(" + Write(arguments[0]) + fallback + ")",
            _ => "load." + method + "(" + string.Join(", ", arguments.Select(Write)) + ")",
        };
    }

    private string Binary(LoadBinary binary)
    {
        string head = "global::TuskGen.BinaryOperator." + binary.Operator + ", " + Write(binary.Left) + ", ";
        return binary.Operator is BinaryOperator.Coalesce or BinaryOperator.Or or BinaryOperator.And
            ? "load.Decide(" + head + Lambda(binary.Right) + Hidden(binary) + ")"
            : "load.Binary(" + head + Write(binary.Right) + Hidden(binary) + ")";
    }

    private string Arguments(string first, IReadOnlyList<LoadExpression> rest) => string.Join(", ", rest.Select(Write).Prepend(first));
}
