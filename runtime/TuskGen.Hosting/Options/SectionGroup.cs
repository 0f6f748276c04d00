using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>The tables of a document that are <typeparamref name="TSection"/>.</summary>
internal sealed class SectionGroup<[DynamicallyAccessedMembers(Members.OfOptions)] T, [DynamicallyAccessedMembers(Members.OfOptions)] TSection> : ISectionGroup<T>
    where T : class
    where TSection : class
{
    private readonly Dictionary<string, Func<T, TSection?>> _tables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The paths.</summary>
    internal IEnumerable<string> Paths => _tables.Keys;

    internal void Add(string path, Func<T, TSection?> get) => _tables.Add(path, get);

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IOptions<TSection>>(new UnnamedSection<T, TSection>(this));
        services.AddSingleton<IOptionsMonitor<TSection>>(services => new SectionMonitor<T, TSection>(this, services.GetRequiredService<TuskConfiguration<T>>()));
        services.AddScoped<IOptionsSnapshot<TSection>>(services => new SectionSnapshot<T, TSection>(this, services.GetRequiredService<ScopeValue<T>>().Value));
        foreach ((string path, Func<T, TSection?> get) in _tables)
            services.AddKeyedSingleton(path, (services, _) => get(services.GetRequiredService<TuskConfiguration<T>>().Startup)!);
    }

    public Func<T, IEnumerable<TuskFailure>> FindValidation(IServiceProvider services)
    {
        IValidateOptions<TSection>[] validators = [.. services.GetServices<IValidateOptions<TSection>>()];
        return root => validators.Length == 0
            ? []
            : _tables.SelectMany(table => table.Value(root) is { } value ? Validation<T>.Validate(validators, table.Key, value) : []);
    }

    internal TSection? Find(T root, string path) => _tables[path](root);

    internal TSection Get(T root, string? path)
    {
        if (string.IsNullOrEmpty(path))
            throw new InvalidOperationException($"{typeof(TSection).Name} is a table, which is asked for by its path: Get(\"{string.Join("\"), Get(\"", _tables.Keys)}\").");
        if (!_tables.TryGetValue(path, out Func<T, TSection?>? get))
            throw new InvalidOperationException($"There is no {typeof(TSection).Name} at {path}; there is {string.Join(", ", _tables.Keys)}.");

        return get(root) ?? throw new InvalidOperationException($"The configuration has no table {path} in this environment. Ask {typeof(T).Name}, where it is null.");
    }
}
