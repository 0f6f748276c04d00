namespace TuskGen;

public abstract partial class TuskDocument<T>
{
    /// <summary>The configuration section that the document's keys stand under in a host, parts joined by <c>:</c>; null: the root.</summary>
    public string? Section => Facts.Outline.Section;

    /// <summary>The keys of the document's root, in its order.</summary>
    public TuskList<string> Keys => Facts.Outline.Keys;

    /// <summary>Loads without throwing: what a host needs to show the keys that have a value beside everything that is wrong with the others.</summary>
    /// <param name="environment">Its name, case ignored. Null: DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT, else Production.</param>
    /// <param name="context">Clock, variables, arguments, secrets, files; null: <see cref="TuskContext.Process"/>.</param>
    public TuskInspection<T> Inspect(string? environment = null, TuskContext? context = null)
    {
        context = Complete(context);
        string name = context.ResolveEnvironment(environment);
        int index = Facts.IndexOf(name);
        if (index < 0)
            return new TuskInspection<T>(name, null, [], [], [UnknownEnvironment(name)]);

        TuskOverrides? overrides = Facts.Names.Collect(context);
        TuskReader reader = new(context, overrides);
        T value = Read(index, name, context, overrides, ref reader);
        TuskList<TuskFailure> failures = Complete(index, context, overrides, reader.Failures);
        string[] broken = [.. failures.Concat(reader.Consequences.ToList()).Select(static failure => failure.Path).Where(static path => path.Length > 0)];
        return new TuskInspection<T>(name, failures.Count == 0 ? value : null, Entries(value, broken), overrides?.Taken() ?? [], failures);
    }

    /// <summary>The keys of a configuration that have a value, in the document's order; secrets are masked.</summary>
    /// <param name="value">The configuration.</param>
    public TuskList<TuskEntry> Entries(T value) => Entries(value, []);

    /// <summary>
    /// Whether a value from outside may be meant for the document by the first part of its name: a key of the root, the first part of its section, or the prefix of its variables, as in
    /// <c>APP</c>. Case ignored, <c>_</c> for <c>-</c>.
    /// </summary>
    /// <param name="name">The first part.</param>
    public bool IsConcernedBy(string name) => Facts.Names.IsConcernedBy(name);

    private TuskList<TuskEntry> Entries(T value, string[] broken)
    {
        List<TuskEntry> entries = [];
        foreach ((string path, object? found) in Walk(value))
        {
            // A key that failed has its type's default, which nobody wrote.
            if (found is not null && !broken.Any(at => PathComparer.IsAtOrUnder(at, path) || PathComparer.IsAtOrUnder(path, at)))
                entries.Add(Describe(path, found));
        }

        return [.. entries];
    }

    private static TuskEntry Describe(string path, object found)
    {
        if (found is ILiveValue live)
        {
            if (live.Call is not null)
                return new TuskEntry(path, TuskConvert.Wrap(found)!, TuskEntryKind.Live);

            found = live.Fixed ?? TuskNull.Instance;
        }

        return new TuskEntry(path, TuskConvert.Wrap(found)!, IsSecret(found) ? TuskEntryKind.Secret : TuskEntryKind.Plain);
    }

    private static bool IsSecret(object? value) => value switch
    {
        ISecret => true,
        string or TuskValue => false,
        ITuskMap map => map.Entries.Any(static entry => IsSecret(entry.Value)),
        System.Collections.IEnumerable items => items.Cast<object?>().Any(IsSecret),
        _ => false,
    };
}
