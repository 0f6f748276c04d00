namespace TuskGen;

/// <summary>Which variables, arguments and settings of a host concern a document, and which key each of them means.</summary>
internal sealed class OverrideNames
{
    private readonly string _prefix;
    private readonly string? _section;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _roots;

    /// <param name="document">The document's name.</param>
    /// <param name="section">The configuration section that the document's keys stand under, parts joined by <c>:</c>; null: none.</param>
    /// <param name="roots">The keys of the document's root.</param>
    internal OverrideNames(string document, string? section, IEnumerable<string> roots)
    {
        _prefix = VariablePrefix.Of(document);
        _section = section;
        _roots = new HashSet<string>(section is null ? roots : [section.Split(':')[0]], PathComparer.Instance).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What overrides a key: the variable, as in <c>APP__SERVER__PORT</c>, or the argument, as in <c>--server:port</c>.</summary>
    internal string NameFor(string path, OverrideKind kind) => kind switch
    {
        OverrideKind.Setting => _section is null ? path : _section + ":" + path,
        OverrideKind.Argument => "--" + (_section is null ? path : _section + ":" + path),
        _ => _prefix + path.Replace(":", "__", StringComparison.Ordinal).Replace('-', '_').ToUpperInvariant(),
    };

    /// <summary>Whether a value from outside may be meant for the document by the first part of its name.</summary>
    internal bool IsConcernedBy(ReadOnlySpan<char> name) => _roots.Contains(name) || IsPrefix(name);

    /// <summary>What <paramref name="context"/> holds for the document; null where nothing concerns it.</summary>
    internal TuskOverrides? Collect(TuskContext context)
    {
        if (context.Settings is not null)
            return Collect(context.Settings);

        List<(string Path, TuskOverride Value)>? found = null;
        if (context.Variables is ProcessAdapter || context.Variables.Count > 0)
        {
            foreach ((string name, string text) in context.Variables)
                AddVariable(name, text, ref found);
        }

        for (int i = 0; i < context.Arguments.Count; i++)
            i += AddArgument(context.Arguments, i, ref found);

        if (found is null)
            return null;

        TuskOverrides overrides = new();
        foreach ((string path, TuskOverride value) in found
            .OrderBy(static entry => entry.Value.Kind)
            .ThenBy(static entry => entry.Value.Kind == OverrideKind.Argument ? "" : entry.Value.Name, StringComparer.Ordinal))
            overrides.Set(path, value);

        return overrides;
    }

    /// <summary>A host has settled which source comes before which; only within one does a variable with the prefix come before one without.</summary>
    private TuskOverrides? Collect(IReadOnlyList<TuskSetting> settings)
    {
        TuskOverrides? overrides = null;
        Dictionary<string, string> prefixed = new(PathComparer.Instance);
        foreach (TuskSetting setting in settings)
        {
            string key = setting.Key;
            int end = key.IndexOf(':', StringComparison.Ordinal);
            bool isVariable = setting.Kind == TuskSettingKind.Variable;
            string name = isVariable ? key.Replace(":", "__", StringComparison.Ordinal) : setting.Kind == TuskSettingKind.Argument ? "--" + key : key;
            if (isVariable && end > 0 && IsPrefix(key.AsSpan(0, end)))
            {
                prefixed[key[(end + 1)..]] = setting.Provider;
                (overrides ??= new TuskOverrides()).Set(key[(end + 1)..], new TuskOverride(setting.Source, setting.Text, name, OverrideKind.PrefixedVariable));
            }

            if ((isVariable && end < 0) || !_roots.Contains(end < 0 ? key : key.AsSpan(0, end)) || Relative(key) is not { } path)
                continue;

            OverrideKind kind = setting.Kind switch { TuskSettingKind.Variable => OverrideKind.Variable, TuskSettingKind.Argument => OverrideKind.Argument, _ => OverrideKind.Setting };
            if (!isVariable || !string.Equals(prefixed.GetValueOrDefault(path), setting.Provider, StringComparison.Ordinal))
                (overrides ??= new TuskOverrides()).Set(path, new TuskOverride(setting.Source, setting.Text, name, kind));
        }

        overrides?.RemoveEmptySections();
        return overrides;
    }

    private bool IsPrefix(ReadOnlySpan<char> name) => PathComparer.Instance.Equals(name, _prefix[..^2]);

    private void AddVariable(string name, string text, ref List<(string Path, TuskOverride Value)>? found)
    {
        int end = name.IndexOf("__", StringComparison.Ordinal);
        if (end <= 0)
            return;

        // `app__port` is the root key of app.tsk as well as, where it has a table of that name, the table's key.
        if (PathComparer.Instance.Equals(name.AsSpan(0, Math.Min(name.Length, _prefix.Length)), _prefix) && name.Length > _prefix.Length)
            Add(name[_prefix.Length..], OverrideKind.PrefixedVariable, ref found);
        if (_roots.Contains(name.AsSpan(0, end)) && Relative(name.Replace("__", ":", StringComparison.Ordinal)) is { } path)
            (found ??= []).Add((path, new TuskOverride("variable " + name, text, name, OverrideKind.Variable)));

        void Add(string rest, OverrideKind kind, ref List<(string Path, TuskOverride Value)>? list) =>
            (list ??= []).Add((rest.Replace("__", ":", StringComparison.Ordinal), new TuskOverride("variable " + name, text, name, kind)));
    }

    /// <returns>How many arguments behind this one belong to it.</returns>
    private int AddArgument(TuskList<string> arguments, int index, ref List<(string Path, TuskOverride Value)>? found)
    {
        string argument = arguments[index];
        int start = argument.StartsWith("--", StringComparison.Ordinal) ? 2 : argument.StartsWith('/') ? 1 : 0;
        int equals = argument.IndexOf('=', StringComparison.Ordinal);
        if (start == 0 || argument.Length == start || (start == 1 && equals < 0))
            return 0;

        string name = equals < 0 ? argument : argument[..equals];
        int end = name.IndexOf(':', start);
        if (!_roots.Contains(end < 0 ? name.AsSpan(start) : name.AsSpan(start, end - start)) || Relative(name[start..]) is not { } path)
            return 0;

        bool takesNext = equals < 0 && index + 1 < arguments.Count && !arguments[index + 1].StartsWith("--", StringComparison.Ordinal);
        string? text = equals >= 0 ? argument[(equals + 1)..] : takesNext ? arguments[index + 1] : null;
        (found ??= []).Add((path, new TuskOverride("argument " + name, text, name, OverrideKind.Argument)));
        return takesNext ? 1 : 0;
    }

    /// <summary>The path inside the document; null where the configuration path lies outside its section.</summary>
    private string? Relative(string path)
    {
        if (_section is null)
            return path;

        return path.Length > _section.Length && PathComparer.IsAtOrUnder(path, _section) ? path[(_section.Length + 1)..] : null;
    }
}
