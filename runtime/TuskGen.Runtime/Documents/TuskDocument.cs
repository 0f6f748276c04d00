namespace TuskGen;

/// <summary>A compiled <c>.tsk</c> document: loads its configuration, checks it, and says where each value comes from. Safe for use by many threads at once.</summary>
/// <remarks>
/// <para>
/// Values from outside replace compiled ones, the later source winning: variables that name a key under a table (<c>server__port</c>), variables with the document's prefix
/// (<c>APP__SERVER__PORT</c>), arguments (<c>--server:port=9000</c>, <c>--server:port 9000</c>, <c>/server:port=9000</c>). Names are compared without case, and <c>_</c> stands for <c>-</c>.
/// A variable without the prefix never touches a key of the root. <c>key__0</c>, <c>key__1</c>… replace a list of scalars;
/// in a list of tables they change one element's keys, or describe a further element.
/// </para>
/// <para>
/// A variable with the prefix that names no key, but nearly does, is a failure; one that is far from every key is left to whoever it belongs to. So is an argument whose name has
/// a <c>:</c> behind a key of the root, as in <c>--server:prot</c>; one without a <c>:</c> may be anybody's, and is never a failure.
/// </para>
/// </remarks>
/// <typeparam name="T">The record of the document's root.</typeparam>
public abstract partial class TuskDocument<T>
    where T : class
{
    private DocumentFacts? _facts;

    /// <summary>
    /// The document's name, as in <c>app</c> for <c>app.tsk</c>; where the project has others of that name, with as many folders in front as its types have, as in <c>x/app</c>. In capitals,
    /// with <c>_</c> for what is no letter or digit, it begins the variables that override keys: <c>APP__PORT</c>, <c>X_APP__PORT</c>.
    /// </summary>
    public string Name => Facts.Outline.Name;

    /// <summary>The environments that have values of their own, in lower case. Every other uses the base alone, unless the document lists the only ones.</summary>
    public TuskList<string> Environments => Facts.Environments;

    private DocumentFacts Facts => _facts is { } known && known.Edits == HotReload.Edits ? known : _facts = new DocumentFacts(HotReload.Edits, Outline(), Map);

    /// <summary>The configuration of an environment, with the values from outside.</summary>
    /// <param name="environment">Its name, case ignored. Null: DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT, else Production.</param>
    /// <param name="context">Clock, variables, arguments, secrets, files; null: <see cref="TuskContext.Process"/>.</param>
    /// <exception cref="TuskConfigurationException">Every failure, each with its place in the document or the source that overrides it.</exception>
    public T Load(string? environment = null, TuskContext? context = null)
    {
        context = Complete(context);
        string name = context.ResolveEnvironment(environment);
        int index = Facts.IndexOf(name);
        if (index < 0)
            throw new TuskConfigurationException(Name, name, [UnknownEnvironment(name)]);

        TuskOverrides? overrides = Facts.Names.Collect(context);
        TuskReader reader = new(context, overrides);
        T value = Read(index, name, context, overrides, ref reader);
        if (overrides is null && context.Edition is null && reader.Failures.Count == 0)
            return value;

        TuskList<TuskFailure> failures = Complete(index, context, overrides, reader.Failures);
        return failures.Count == 0 ? value : throw new TuskConfigurationException(Name, name, failures);
    }

    /// <summary>Everything that keeps the configuration of an environment from loading; empty where it loads.</summary>
    /// <param name="environment">Its name, case ignored. Null: DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT, else Production.</param>
    /// <param name="context">Clock, variables, arguments, secrets, files; null: <see cref="TuskContext.Process"/>.</param>
    public TuskList<TuskFailure> Validate(string? environment = null, TuskContext? context = null)
    {
        context = Complete(context);
        string name = context.ResolveEnvironment(environment);
        int index = Facts.IndexOf(name);
        if (index < 0)
            return [UnknownEnvironment(name)];

        TuskOverrides? overrides = Facts.Names.Collect(context);
        TuskReader reader = new(context, overrides);
        T value = Read(index, name, context, overrides, ref reader);
        return Complete(index, context, overrides, reader.Failures);
    }

    /// <summary>The keys in which two configurations of the document differ, in its order; secrets are compared but not shown.</summary>
    /// <param name="before">One configuration.</param>
    /// <param name="after">The other.</param>
    public TuskList<TuskChange> Changes(T before, T after)
    {
        IReadOnlyList<(string Path, object? Value)> old = Walk(before), current = Walk(after);
        Dictionary<string, object?> oldByPath = new(StringComparer.Ordinal), currentByPath = new(StringComparer.Ordinal);
        foreach ((string path, object? value) in old)
            oldByPath[path] = value;
        foreach ((string path, object? value) in current)
            currentByPath[path] = value;

        List<TuskChange> changes = [];
        foreach ((string path, object? value) in old)
        {
            object? now = currentByPath.GetValueOrDefault(path);
            if (!IsSame(value, now))
                changes.Add(new TuskChange(path, TuskConvert.Wrap(value), TuskConvert.Wrap(now)));
        }

        foreach ((string path, object? value) in current)
        {
            if (!oldByPath.ContainsKey(path))
                changes.Add(new TuskChange(path, null, TuskConvert.Wrap(value)));
        }

        return [.. changes];
    }

    /// <summary>The context with the operators that the document sees.</summary>
    private TuskContext Complete(TuskContext? context)
    {
        context ??= TuskContext.Process;
        return Facts.Outline.Operators is { Count: > 0 } operators ? context with { Operators = operators } : context;
    }

    /// <summary>To .NET two URIs are equal that differ in their fragments alone.</summary>
    private static bool IsSame(object? before, object? after) =>
        before is Uri old && after is Uri now ? string.Equals(old.OriginalString, now.OriginalString, StringComparison.Ordinal) : Equals(before, after);

    /// <summary>Builds the configuration: generated, one method a table.</summary>
    /// <param name="environment">The environment's index.</param>
    /// <param name="reader">Reads every value.</param>
    protected abstract T Build(int environment, ref TuskReader reader);

    /// <summary>Leads a visitor through a configuration: generated, one method a record.</summary>
    /// <param name="value">The configuration.</param>
    /// <param name="visitor">The visitor.</param>
    protected abstract void Visit(T value, TuskVisitor visitor);

    /// <summary>The texts that the document was compiled from, which live files replace: generated in projects that reference TuskGen.Hosting; null elsewhere.</summary>
    public virtual TuskSources? Sources() => null;

    /// <summary>What the document is made of: generated. A method, so that hot reload can add a layer or a key.</summary>
    protected abstract TuskOutline Outline();

    /// <summary>Which line of which layer sets each key: generated beside the types, and asked for only by a failure or an explanation.</summary>
    /// <returns>
    /// Lines <c>environment file</c>, the environment by its index, each followed by the keys that the file sets there: a blank, then <c>line,column path</c>, both from 1. An entry for
    /// environment 0 counts for every environment that has none of its own. For assertions <c>assert</c> stands for the environment and the number for the path. What is no plain
    /// character is escaped as in a C# literal.
    /// </returns>
    protected virtual string Map() => "";
}
