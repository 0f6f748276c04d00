using TuskGen.Semantics;

namespace TuskGen;

/// <summary>
/// Makes functions of the load of what a document computes: what the generator writes as C#. One text gives one function for good, so that values that are computed alike before and after
/// an edit are equal.
/// </summary>
/// <param name="texts">The texts of the document's expressions.</param>
/// <param name="before">What was made for the edition before.</param>
internal sealed class ExpressionCompiler(ExpressionTexts texts, IReadOnlyDictionary<string, TuskLoadExpression> before)
{
    private readonly Dictionary<string, TuskLoadExpression> _made = new(StringComparer.Ordinal);

    /// <summary>What was made, by its text.</summary>
    internal IReadOnlyDictionary<string, TuskLoadExpression> Made => _made;

    /// <summary>How a key's value is computed, once however often it is named.</summary>
    internal TuskLoadExpression Compile(BoundLoad load) =>
        texts.SlotOf(load) is { } slot ? Known(slot, () => Once(slot, Compile(load.Expression))) : Compile(load.Expression);

    /// <summary>How a live value is computed, where it is more than one operator.</summary>
    internal TuskLoadExpression Compile(BoundLive live) => texts.SlotOf(live) is { } slot ? Known("live " + slot, () => Live(slot, live)) : Compile(live.Expression);

    /// <summary>The arguments of a live operator.</summary>
    internal TuskList<TuskLiveArgument> ArgumentsOf(LiveCall call) =>
        [.. call.Arguments.Select((argument, index) => call.IsDeferred(index) ? Deferred(argument) : Argument(argument))];

    /// <summary>How an expression is computed. It recurses: expressions nest at most <see cref="LoadExpression.DeepestNesting"/> deep.</summary>
    internal TuskLoadExpression Compile(LoadExpression expression) => Known(texts.Of(expression), () => Make(expression));

    private TuskLoadExpression Known(string text, Func<TuskLoadExpression> make)
    {
        if (!_made.TryGetValue(text, out TuskLoadExpression? made))
            _made[text] = made = before.GetValueOrDefault(text) ?? make();

        return made;
    }

    private TuskLoadExpression Make(LoadExpression expression)
    {
        bool isSecret = expression.IsSecret;
        switch (expression)
        {
            case LoadConstant { Value: var value }:
                return _ => value;
            case LoadReference reference:
                return Compile(reference.Target);
            case LiveReference reference:
                return Compile(reference.Target);
            case LoadCall call:
                return Call(call);
            case LoadFunction function:
            {
                TuskLoadExpression[] parts = Parts(function);
                return load => load.Call(function.Name, isSecret, Compute(parts, load));
            }

            case LoadBinary { Operator: BinaryOperator.Coalesce or BinaryOperator.Or or BinaryOperator.And } binary:
            {
                (TuskLoadExpression left, TuskLoadExpression right) = (Compile(binary.Left), Compile(binary.Right));
                return load => load.Decide(binary.Operator, left(load), right, isSecret);
            }

            case LoadBinary binary:
            {
                (TuskLoadExpression left, TuskLoadExpression right) = (Compile(binary.Left), Compile(binary.Right));
                return load => load.Binary(binary.Operator, left(load), right(load), isSecret);
            }

            case LoadUnary unary:
            {
                TuskLoadExpression operand = Compile(unary.Operand);
                return load => load.Unary(unary.Operator, operand(load), isSecret);
            }

            case LoadConditional choice:
            {
                (TuskLoadExpression condition, TuskLoadExpression then, TuskLoadExpression otherwise) = (Compile(choice.Condition), Compile(choice.Then), Compile(choice.Otherwise));
                return load => load.If(condition(load), then, otherwise);
            }

            case LoadJoin join:
            {
                TuskLoadExpression[] parts = Parts(join);
                return load => load.Join(Compute(parts, load));
            }

            case LoadList list:
            {
                TuskLoadExpression[] parts = Parts(list);
                return load => load.List(Compute(parts, load));
            }

            case LoadTable table:
            {
                TuskLoadExpression[] parts = Parts(table);
                return load => load.Table([.. table.Keys.Zip(Compute(parts, load))]);
            }

            case LoadMember member:
            {
                TuskLoadExpression target = Compile(member.Target);
                return load => load.Member(target(load), member.Name, isSecret);
            }

            case LoadIndex index:
            {
                (TuskLoadExpression target, TuskLoadExpression at) = (Compile(index.Target), Compile(index.Index));
                return load => load.Index(target(load), at(load), isSecret);
            }

            default:
                throw new ArgumentException($"Nothing computes {expression.GetType().Name}.", nameof(expression));
        }
    }

    private TuskLoadExpression Call(LoadCall call)
    {
        if (call.Operator.Declaration is not null)
            return Declared(call);

        IReadOnlyList<LoadExpression> arguments = call.Arguments;
        TuskLoadExpression first = arguments.Count > 0 ? Compile(arguments[0]) : static _ => null;

        // A default is computed only where it is needed, and may ask for more than is there.
        TuskLoadExpression? fallback = arguments.Count > 1 ? Compile(arguments[1]) : null;
        bool isHidden = arguments.Count > 0 && arguments[0].IsSecret;
        TuskKind kind = fallback is null ? TuskKind.String : call.Kind;
        return call.Operator.Name switch
        {
            "env" => load => load.Env(first(load), kind, fallback, isHidden),
            "secret" => load => load.Secret(first(load), fallback, isHidden),
            "file" => load => load.File(first(load), fallback, isHidden),
            "date" => load => load.Date(first(load), isHidden),
            "now" => static load => load.Now(),
            "uuid" => static load => load.Uuid(),
            "feature" => load => load.Feature(first(load), fallback),
            "hostname" => static load => load.Hostname(),
            _ => throw new ArgumentException($"Nothing computes @{call.Operator.Name}.", nameof(call)),
        };
    }

    private TuskLoadExpression Declared(LoadCall call)
    {
        TuskLoadExpression[] parts = Parts(call);
        (string key, bool isSecret) = (call.Operator.Key, call.IsSecret);
        return load => load.Apply(key, isSecret, Compute(parts, load));
    }

    private static TuskLoadExpression Once(string slot, TuskLoadExpression expression) => load => load.Once(slot, expression);

    private TuskLoadExpression Live(string slot, BoundLive live)
    {
        TuskLoadExpression inner = live.Expression is LiveCall call ? Ask(slot, call) : Compile(live.Expression);
        return load => load.Live(slot, inner);
    }

    private TuskLoadExpression Ask(string slot, LiveCall call)
    {
        TuskList<TuskLiveArgument> arguments = ArgumentsOf(call);
        return load => load.Ask(slot, call.Operator.Key, [.. arguments]);
    }

    private TuskLiveArgument Deferred(LoadExpression argument) => argument switch
    {
        LiveReference { Target: { Expression: LiveCall { StandsAlone: true } call } } => TuskLiveArgument.Live(call.Operator.Key, [.. ArgumentsOf(call)]),
        LiveReference reference => TuskLiveArgument.Live(Compile(reference.Target)),
        _ => TuskLiveArgument.Live(Compile(argument)),
    };

    private TuskLiveArgument Argument(LoadExpression argument) =>
        argument is LoadConstant constant ? TuskLiveArgument.Of(constant.Value)
            : argument.IsSecret ? TuskLiveArgument.Secret(Compile(argument))
            : TuskLiveArgument.Load(Compile(argument));

    private TuskLoadExpression[] Parts(LoadExpression expression) => [.. expression.Parts.Select(Compile)];

    private static TuskValue?[] Compute(TuskLoadExpression[] parts, TuskLoad load)
    {
        var values = new TuskValue?[parts.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = parts[i](load);

        return values;
    }
}
