using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>The tables of a document that can be asked for by path: generated code lists them.</summary>
/// <typeparam name="T">The record of the document's root.</typeparam>
public sealed class TuskSections<[DynamicallyAccessedMembers(Members.OfOptions)] T>
    where T : class
{
    private readonly Dictionary<Type, ISectionGroup<T>> _groups = [];

    internal TuskSections()
    {
    }

    internal IReadOnlyCollection<ISectionGroup<T>> Groups => _groups.Values;

    /// <summary>Adds a table.</summary>
    /// <typeparam name="TSection">Its record.</typeparam>
    /// <param name="path">Its path, parts joined by <c>:</c>, as in <c>server:limits</c>.</param>
    /// <param name="get">Gives it; null where the configuration lacks it.</param>
    public TuskSections<T> Add<[DynamicallyAccessedMembers(Members.OfOptions)] TSection>(string path, Func<T, TSection?> get)
        where TSection : class
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(get);
        if (!_groups.TryGetValue(typeof(TSection), out ISectionGroup<T>? group))
            _groups.Add(typeof(TSection), group = new SectionGroup<T, TSection>());

        ((SectionGroup<T, TSection>)group).Add(path, get);
        return this;
    }
}
