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
    private readonly OverrideNames _names;
    private readonly string[] _environments;
    private TuskPositions? _positions;

    /// <summary>Describes a document.</summary>
    /// <param name="name">Its name, as in <c>app</c> for <c>app.tsk</c>; with the folders that tell it from others of its name in front, as in <c>x/app</c>.</param>
    /// <param name="section">The configuration section its keys stand under, parts joined by <c>:</c>; null: the root.</param>
    /// <param name="environments">Its environments in the order of their indexes; an empty name is the base alone, which then serves every environment that is not listed.</param>
    /// <param name="keys">The keys of its root.</param>
    protected TuskDocument(string name, string? section, string[] environments, string[] keys)
    {
        Name = name;
        _environments = [.. environments];
        _names = new OverrideNames(name, section, keys);
        Environments = [.. environments.Where(static environment => environment.Length > 0)];
    }

    /// <summary>
    /// The document's name, as in <c>app</c> for <c>app.tsk</c>; where the project has others of that name, with as many folders in front as its types have, as in <c>x/app</c>. In capitals,
    /// with <c>_</c> for what is no letter or digit, it begins the variables that override keys: <c>APP__PORT</c>, <c>X_APP__PORT</c>.
    /// </summary>
    public string Name { get; }

    /// <summary>The environments that have values of their own, in lower case. Every other uses the base alone, unless the document lists the only ones.</summary>
    public TuskList<string> Environments { get; }

    /// <summary>The configuration of an environment, with the values from outside.</summary>
    /// <param name="environment">Its name, case ignored. Null: DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT, else Production.</param>
    /// <param name="context">Clock, variables, arguments, secrets, files; null: <see cref="TuskContext.Process"/>.</param>
    /// <exception cref="TuskConfigurationException">Every failure, each with its place in the document or the source that overrides it.</exception>
    public T Load(string? environment = null, TuskContext? context = null)
    {
        context ??= TuskContext.Process;
        string name = context.ResolveEnvironment(environment);
        int index = IndexOf(name);
        if (index < 0)
            throw new TuskConfigurationException(Name, name, [UnknownEnvironment(name)]);

        TuskOverrides? overrides = _names.Collect(context);
        TuskReader reader = new(context, overrides);
        T value = Build(index, ref reader);
        Check(index, ref reader);
        if (overrides is null && reader.Failures.Count == 0)
            return value;

        TuskList<TuskFailure> failures = Complete(index, context, overrides, reader.Failures);
        return failures.Count == 0 ? value : throw new TuskConfigurationException(Name, name, failures);
    }

    /// <summary>Everything that keeps the configuration of an environment from loading; empty where it loads.</summary>
    /// <param name="environment">Its name, case ignored. Null: DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT, else Production.</param>
    /// <param name="context">Clock, variables, arguments, secrets, files; null: <see cref="TuskContext.Process"/>.</param>
    public TuskList<TuskFailure> Validate(string? environment = null, TuskContext? context = null)
    {
        context ??= TuskContext.Process;
        string name = context.ResolveEnvironment(environment);
        int index = IndexOf(name);
        if (index < 0)
            return [UnknownEnvironment(name)];

        TuskOverrides? overrides = _names.Collect(context);
        TuskReader reader = new(context, overrides);
        Build(index, ref reader);
        Check(index, ref reader);
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
            if (!Equals(value, now))
                changes.Add(new TuskChange(path, TuskConvert.Wrap(value), TuskConvert.Wrap(now)));
        }

        foreach ((string path, object? value) in current)
        {
            if (!oldByPath.ContainsKey(path))
                changes.Add(new TuskChange(path, null, TuskConvert.Wrap(value)));
        }

        return [.. changes];
    }

    /// <summary>Builds the configuration: generated, one method a table.</summary>
    /// <param name="environment">The environment's index.</param>
    /// <param name="reader">Reads every value.</param>
    protected abstract T Build(int environment, ref TuskReader reader);

    /// <summary>Leads a visitor through a configuration: generated, one method a record.</summary>
    /// <param name="value">The configuration.</param>
    /// <param name="visitor">The visitor.</param>
    protected abstract void Visit(T value, TuskVisitor visitor);

    /// <summary>Which line of which layer sets each key: generated beside the types, and read only for a failure or an explanation.</summary>
    /// <value>
    /// Lines <c>environment file</c>, the environment by its index, each followed by the keys that the file sets there: a blank, then <c>line,column path</c>, both from 1. An entry for
    /// environment 0 counts for every environment that has none of its own. What is no plain character is escaped as in a C# literal.
    /// </value>
    protected virtual string Map => "";
}
