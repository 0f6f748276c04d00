using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen;

/// <summary>Makes an edition of a document of its meaning in one environment.</summary>
internal sealed class EditionBuilder
{
    private static readonly string[] s_chances = ["@uuid", ExpressionTexts.Own];
    private readonly BoundEnvironment _environment;
    private readonly CompiledValues _compiled;
    private readonly ExpressionTexts _texts;
    private readonly ExpressionCompiler _compiler;
    private readonly Func<SourceLocation, string> _print;

    /// <param name="environment">The meaning.</param>
    /// <param name="compiled">What the program was built with.</param>
    /// <param name="before">The functions of the edition before.</param>
    /// <param name="print">Prints a place.</param>
    internal EditionBuilder(
        BoundEnvironment environment, CompiledValues compiled, IReadOnlyDictionary<string, TuskLoadExpression> before, Func<SourceLocation, string> print)
    {
        (_environment, _compiled, _print) = (environment, compiled, print);
        _texts = new ExpressionTexts(environment);
        _compiler = new ExpressionCompiler(_texts, before);
    }

    /// <summary>The functions that were made.</summary>
    internal IReadOnlyDictionary<string, TuskLoadExpression> Functions => _compiler.Made;

    internal TuskEdition Build()
    {
        List<EditionNode> nodes = [.. EditionNode.Walk(_environment.Root)];
        Dictionary<string, string> computed =
            nodes.Where(static node => node.Value.Constant is null).ToDictionary(static node => node.Path, node => CompiledValues.TextOf(node.Value, _texts), StringComparer.Ordinal);

        // Two computations of one value give the same, but for chance: what is made of that stays together or changes together.
        // The program's own operators may be such: nobody knows.
        bool isAlike = !computed.Values.Any(static text => s_chances.Any(chance => text.Contains(chance, StringComparison.Ordinal))) || _compiled.HasAll(computed);
        Dictionary<string, TuskEditionEntry> entries = new(nodes.Count, StringComparer.Ordinal);
        foreach (EditionNode node in nodes)
        {
            TuskValue? constant = node.Value.Constant;
            bool isCompiled = constant is null ? isAlike && _compiled.Has(node.Path, computed[node.Path]) : _compiled.Has(node.Path, constant);
            entries[node.Path] = Entry(node.Value) with { IsCompiled = isCompiled, IsSecret = node.Value.IsSecret };
        }

        Lazy<Dictionary<string, Provenance>> origins = new(FindOrigins);
        return new TuskEdition(entries, [.. _environment.Assertions.Select(Assertion)], path => origins.Value.TryGetValue(path, out Provenance? origin) ? _print(origin.KeyLocation) : null);
    }

    private TuskEditionEntry Entry(BoundValue value)
    {
        TuskEditionEntry entry = value switch
        {
            BoundTable table => new TuskEditionEntry { Keys = [.. table.Entries.Select(static inner => inner.Key)] },
            BoundList list => new TuskEditionEntry { Count = list.Items.Count },
            _ => new TuskEditionEntry(),
        };
        if (value.Constant is { } constant)
            return entry with { Value = constant };
        if (value is not BoundLive live)
            return entry with { Expression = Expression(value) };

        return live.Expression is LiveCall { StandsAlone: true } call
            ? entry with { IsLive = true, Operator = call.Operator.Key, Arguments = _compiler.ArgumentsOf(call) }
            : entry with { IsLive = true, Expression = _compiler.Compile(live) };
    }

    private TuskLoadExpression Expression(BoundValue value)
    {
        switch (value)
        {
            case BoundLoad load:
                return _compiler.Compile(load);
            case BoundList list:
            {
                TuskLoadExpression[] items = [.. list.Items.Select(Expression)];
                return load => load.List([.. items.Select(item => item(load))]);
            }

            case BoundTable table:
            {
                (string Key, TuskLoadExpression Value)[] parts = [.. table.Entries.Select(entry => (entry.Key, Expression(entry.Value)))];
                return load => load.Table([.. parts.Select(part => (part.Key, part.Value(load)))]);
            }

            default:
                TuskValue constant = value.Constant ?? TuskNull.Instance;
                return _ => constant;
        }
    }

    private TuskEditionAssertion Assertion(BoundAssertion assertion) => new(
        assertion.Path,
        _print(assertion.Location),
        assertion.Source,
        _compiler.Compile(assertion.Condition),
        _compiler.Compile(assertion.Message),
        [.. assertion.Parts.Select(part => (part.Name, _compiler.Compile(part.Value)))]);

    private Dictionary<string, Provenance> FindOrigins()
    {
        Dictionary<string, Provenance> origins = new(StringComparer.Ordinal);
        Stack<BoundValue> pending = new([_environment.Root]);
        while (pending.TryPop(out BoundValue? value))
        {
            if (value is BoundList list)
            {
                foreach (BoundValue item in list.Items)
                    pending.Push(item);
            }

            foreach (BoundEntry entry in (value as BoundTable)?.Entries ?? [])
            {
                if (entry.Origin is { } origin)
                    origins[entry.Path] = origin;

                pending.Push(entry.Value);
            }
        }

        return origins;
    }
}
