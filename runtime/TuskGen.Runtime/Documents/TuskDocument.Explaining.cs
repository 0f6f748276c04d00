namespace TuskGen;

public abstract partial class TuskDocument<T>
{
    /// <summary>A key's value in an environment, and what gives it: the line of a layer, or the variable or argument that overrides it.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>, as in <c>server:port</c> or <c>upstreams:1:url</c>; case ignored.</param>
    /// <param name="environment">The environment's name, case ignored. Null: DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT, else Production.</param>
    /// <param name="context">Clock, variables, arguments, secrets, files; null: <see cref="TuskContext.Process"/>.</param>
    /// <exception cref="ArgumentException">The document has no such key, or does not know the environment.</exception>
    public TuskExplanation Explain(string path, string? environment = null, TuskContext? context = null)
    {
        context = Complete(context);
        string name = context.ResolveEnvironment(environment);
        int index = Facts.IndexOf(name);
        if (index < 0)
            throw new ArgumentException(UnknownEnvironment(name).Message, nameof(environment));

        // Every read asks the overrides, so that even where there are none this one learns which keys exist.
        TuskOverrides overrides = Facts.Names.Collect(context) ?? new TuskOverrides();
        overrides.Record();
        TuskReader reader = new(context, overrides);
        T value = Build(index, ref reader);
        Validate(value, name, overrides, ref reader);
        string? key = overrides.Asked.FirstOrDefault(asked => PathComparer.Instance.Equals(asked, path));
        if (key is null && overrides.Asked.FirstOrDefault(asked => PathComparer.IsAtOrUnder(asked, path)) is { } inner)
            throw new ArgumentException($"{path} is a table of {Name}.tsk: ask for one of its keys, as in {inner}.", nameof(path));
        if (key is null)
            throw new ArgumentException($"{Name}.tsk has no key {path}{Suggest(NearestName.Find(path, overrides.Asked))}.", nameof(path));

        TuskFailure? wrong = reader.Failures.ToList().Concat(reader.Consequences.ToList()).FirstOrDefault(failure => PathComparer.IsAtOrUnder(failure.Path, key));
        object? found = wrong is not null ? null : Walk(value).FirstOrDefault(entry => PathComparer.Instance.Equals(entry.Path, key)).Value;
        string document = found is null && wrong is null ? "" : FindSource(context, key, index);
        return new TuskExplanation(key, name, TuskConvert.Wrap(found), overrides.FirstUnder(key)?.Source ?? document, document)
        {
            Failure = wrong?.Message,
            Operators = reader.CalledBy(key),
        };
    }

    private static string Suggest(string? nearest) => nearest is null ? "" : $"; did you mean {nearest}?";

    private TuskFailure UnknownEnvironment(string name)
    {
        string? nearest = NearestName.Find(name.ToLowerInvariant(), Environments);
        string listed = string.Join(", ", Environments);
        return new TuskFailure("", "", $"{Name}.tsk has no environment {name}{(nearest is null ? "; it" : Suggest(nearest) + " It")} lists {listed}.");
    }

    private IReadOnlyList<(string Path, object? Value)> Walk(T value)
    {
        TuskVisitor visitor = new();
        Visit(value, visitor);
        return visitor.Entries;
    }

    /// <summary>Adds what only the whole load shows, and the place of each failure that has none.</summary>
    private TuskList<TuskFailure> Complete(int index, TuskContext context, TuskOverrides? overrides, TuskFailures failures)
    {
        (string Path, TuskOverride Value)[] untaken = [.. (overrides?.Untaken() ?? []).Where(static one => one.Value.IsMeantForTheDocument)];
        if (untaken.Length > 0)
        {
            // Only now does it matter which keys there are: a second build, whose result nobody sees, asks for each.
            overrides!.Record();
            TuskReader reader = new(context, overrides);
            Build(index, ref reader);
        }

        foreach ((string path, TuskOverride value) in untaken)
        {
            if (Misnamed(path, value, overrides!) is { } failure)
                failures.Add(failure);
        }

        return [.. failures.ToList().Select(failure => failure.Source.Length > 0 ? failure : failure with { Source = FindSource(context, failure.Path, index) })];
    }

    /// <summary>The place of a key; of the whole document, whose table has no header, its first line.</summary>
    private string FindSource(TuskContext context, string path, int index) =>
        context.Edition?.FindSource(path) is { Length: > 0 } source ? source : path.Length == 0 ? $"{Name}.tsk(1,1)" : Facts.Positions.Find(path, index);

    private TuskFailure? Misnamed(string path, TuskOverride value, TuskOverrides overrides)
    {
        // `app__server__port` without capitals is both APP__SERVER__PORT and the table app's server:port: one key that took it is enough.
        if (overrides.IsTakenElsewhere(value))
            return null;
        if (overrides.Asked.FirstOrDefault(asked => asked.Length > path.Length && PathComparer.IsAtOrUnder(asked, path)) is { } inner)
        {
            string table = inner[..path.Length];
            return new TuskFailure(table, value.Source, $"{table} is a table: set its keys one by one, as in {Facts.Names.NameFor(inner, value.Kind)}.") { Id = FailureIds.OtherType };
        }

        // The commonest slip is one underscore where two part the names: `APP__SERVER_PORT`.
        int parts = path.Count(static character => character == ':');
        string? nearest = value.Kind == OverrideKind.PrefixedVariable ? overrides.Asked.Where(asked => IsRunTogether(path, asked)).Order(StringComparer.Ordinal).FirstOrDefault() : null;
        nearest ??= NearestName.Find(path.ToLowerInvariant(), overrides.Asked.Where(asked => asked.Count(static character => character == ':') == parts).ToList());
        return nearest is null ? null : new TuskFailure(path, value.Source, $"{Name}.tsk has no key {path.ToLowerInvariant()}; did you mean {Facts.Names.NameFor(nearest, value.Kind)}?");
    }

    /// <summary>Whether a path is a key's where single underscores part the names.</summary>
    private static bool IsRunTogether(string path, string key) => PathComparer.Instance.Equals(path.Replace(':', '_'), key.Replace(':', '_'));
}
